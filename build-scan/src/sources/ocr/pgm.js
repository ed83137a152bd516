/** The picture as a binary PGM file, the plainest that engines read. */
export function pgmOf({ width, height, data }) {
    const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
    const pgm = new Uint8Array(header.length + data.length);
    pgm.set(header);
    pgm.set(data, header.length);
    return pgm;
}
