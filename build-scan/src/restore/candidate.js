/** How the letters of a word stand on the page. */
export const SHAPE = { lower: 0, title: 1, upper: 2, fixed: 3 };
