/** Gaussian blur; `deviation` in pixels, nothing happens below a quarter. */
export function blur(image, deviation) {
    if (deviation < 0.25)
        return image;
    const kernel = gaussian(deviation);
    return { ...image, pixels: blurColumns(image, blurRows(image, kernel), kernel) };
}
function gaussian(deviation) {
    const radius = Math.ceil(deviation * 2.5);
    const kernel = Float32Array.from({ length: 2 * radius + 1 }, (_, i) => Math.exp(-((i - radius) ** 2) / (2 * deviation ** 2)));
    const sum = kernel.reduce((total, weight) => total + weight, 0);
    return kernel.map((weight) => weight / sum);
}
function blurRows({ width, height, pixels }, kernel) {
    const out = new Float32Array(pixels.length);
    const radius = kernel.length >> 1;
    for (let y = 0; y < height; y++) {
        const row = y * width;
        for (let x = 0; x < width; x++) {
            let sum = 0;
            for (let k = 0; k < kernel.length; k++) {
                sum += kernel[k] * pixels[row + Math.min(width - 1, Math.max(0, x + k - radius))];
            }
            out[row + x] = sum;
        }
    }
    return out;
}
function blurColumns({ width, height }, rows, kernel) {
    const out = new Uint8Array(rows.length);
    const radius = kernel.length >> 1;
    const sums = new Float32Array(width);
    for (let y = 0; y < height; y++) {
        sums.fill(0.5);
        for (let k = 0; k < kernel.length; k++) {
            const from = Math.min(height - 1, Math.max(0, y + k - radius)) * width;
            for (let x = 0; x < width; x++)
                sums[x] += kernel[k] * rows[from + x];
        }
        out.set(sums, y * width);
    }
    return out;
}
/** Maps black to the level of the ink and white to that of the paper. */
export function tone(pixels, ink, paper) {
    const levels = Uint8Array.from({ length: 256 }, (_, level) => ink + ((paper - ink) * level) / 255);
    return pixels.map((pixel) => levels[pixel]);
}
/** Adds normally distributed grain of the given deviation. */
export function grain(pixels, deviation, random) {
    if (deviation <= 0)
        return pixels;
    // Drawing a number for every pixel is slow: a table is drawn once and read from a new random place every 64 pixels.
    const table = Int16Array.from({ length: 8192 }, () => Math.round(random.normal() * deviation));
    const out = new Uint8Array(pixels.length);
    let at = 0;
    for (let i = 0; i < pixels.length; i++) {
        if ((i & 63) === 0)
            at = random.whole(0, table.length - 64);
        out[i] = Math.min(255, Math.max(0, pixels[i] + table[at++]));
    }
    return out;
}
/** Sets short runs of dark or light pixels; `density` is the number of specks in a million pixels. */
export function specks(pixels, density, random) {
    const count = Math.round((pixels.length * density) / 1e6);
    const out = pixels.slice();
    for (let i = 0; i < count; i++) {
        const from = random.whole(0, pixels.length - 4);
        out.fill(random.chance(0.7) ? random.whole(0, 90) : 255, from, from + random.whole(1, 4));
    }
    return out;
}
/** Cuts to black and white: below `level` is black. */
export function threshold(pixels, level) {
    return pixels.map((pixel) => (pixel < level ? 0 : 255));
}
const SIDE = 8;
/** The cosine transform of eight samples, row by frequency. */
const COSINES = Array.from({ length: SIDE }, (_, u) => Float64Array.from({ length: SIDE }, (_, x) => (u === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * x + 1) * u * Math.PI) / 16)));
/** What JPEG does to gray pixels: blocks of 8 by 8 lose their fine frequencies. `step` is about 10 (good) to 40 (poor). */
export function jpegBlocks(image, step) {
    const out = image.pixels.slice();
    const block = new Float64Array(SIDE * SIDE);
    for (let top = 0; top + SIDE <= image.height; top += SIDE) {
        for (let left = 0; left + SIDE <= image.width; left += SIDE)
            quantiseBlock(image, { top, left, step, block, out });
    }
    return { ...image, pixels: out };
}
function quantiseBlock({ width, pixels }, { top, left, step, block, out }) {
    const at = (i) => (top + (i >> 3)) * width + left + (i & 7);
    const first = pixels[at(0)];
    let flat = true;
    for (let i = 0; i < 64; i++) {
        block[i] = pixels[at(i)];
        flat &&= block[i] === first;
    }
    if (flat)
        return;
    transform(block, false);
    // Higher frequencies are cut more coarsely, as in the tables that scanners use.
    for (let i = 0; i < 64; i++) {
        const coarse = step * (1 + ((i >> 3) + (i & 7)) * 0.5);
        block[i] = Math.round(block[i] / coarse) * coarse;
    }
    transform(block, true);
    for (let i = 0; i < 64; i++)
        out[at(i)] = Math.min(255, Math.max(0, Math.round(block[i])));
}
/** The two-dimensional cosine transform of a block in place, or its inverse. */
function transform(block, inverse) {
    for (let pass = 0; pass < 2; pass++) {
        const from = block.slice();
        for (let line = 0; line < SIDE; line++) {
            for (let to = 0; to < SIDE; to++) {
                let sum = 0;
                for (let k = 0; k < SIDE; k++) {
                    sum += (inverse ? COSINES[k][to] : COSINES[to][k]) * from[line * SIDE + k];
                }
                // Writing the transpose makes the second pass work on the columns.
                block[to * SIDE + line] = sum;
            }
        }
    }
}
