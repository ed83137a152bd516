/** White pixels around a part: letters that touch the edge of a picture are misread. */
export const BORDER = 16;
const WHITE = 255;
/** A part of a picture within a white border. The part is cut to the picture, and to whole pixels. */
export function cropped(image, part) {
    const left = Math.max(0, Math.floor(part.left));
    const top = Math.max(0, Math.floor(part.top));
    const right = Math.max(left, Math.min(image.width, Math.ceil(part.right)));
    const bottom = Math.max(top, Math.min(image.height, Math.ceil(part.bottom)));
    const [width, height] = [right - left + 2 * BORDER, bottom - top + 2 * BORDER];
    const data = new Uint8Array(width * height).fill(WHITE);
    for (let y = top; y < bottom; y++) {
        const row = image.data.subarray(y * image.width + left, y * image.width + right);
        data.set(row, (y - top + BORDER) * width + BORDER);
    }
    // Where the crop's own corner stands in the picture.
    return { width, height, data, resolution: image.resolution, left: left - BORDER, top: top - BORDER };
}
