/**
 * Capitals that engines of all kinds read as several strokes, with the strokes. Rendered letters can't be searched for
 * all strings of two and three signs, so these, known from OCR of any Latin print, are written by hand.
 */
export const STROKES_OF_CAPITALS = {
    B: ["I3", "13", "l3"],
    D: ["I)", "l)", "1)", "I>"],
    Đ: ["I)", "D", "P", "B", "Ð", "F)", "-D"],
    H: ["I-I", "l-l", "1-1", "II", "LI", "IT", "[-I"],
    K: ["I<", "l<", "IC", "1<"],
    L: ["I_", "l_", "I,"],
    M: ["IVI", "lVl", "IM", "NI", "III", "1VI"],
    N: ["IV", "1V", "IY", "II", "l\\I", "I\\l"],
    R: ["I2", "l2", "I{", "P,"],
    U: ["IJ", "LI", "LJ", "II", "lJ", "1J"],
    Ủ: ["IJ", "LJ", "U'"],
    V: ["\\/", "Y"],
    W: ["VV", "\\N", "VY"],
};
