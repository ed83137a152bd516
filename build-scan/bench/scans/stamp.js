import { createCanvas } from "@napi-rs/canvas";
/** Gray level of red ink on a gray scan. */
const INK = 130;
/** Diameter of an office's seal, inches. */
const DIAMETER = 1.4;
/** The page with an office's round seal over it: what is darker stays. */
export function stamped(page, dpi, { x, y, turn }) {
    const size = Math.round(DIAMETER * dpi);
    const seal = drawSeal(size, turn);
    const [left, top] = [Math.round(x * page.width - size / 2), Math.round(y * page.height - size / 2)];
    const pixels = page.pixels.slice();
    for (let row = Math.max(0, -top); row < Math.min(size, page.height - top); row++) {
        for (let column = Math.max(0, -left); column < Math.min(size, page.width - left); column++) {
            const at = (top + row) * page.width + left + column;
            pixels[at] = Math.min(pixels[at], seal[row * size + column]);
        }
    }
    return { ...page, pixels };
}
function drawSeal(size, turn) {
    const context = createCanvas(size, size).getContext("2d");
    context.fillStyle = "#fff";
    context.fillRect(0, 0, size, size);
    context.strokeStyle = context.fillStyle = `rgb(${INK},${INK},${INK})`;
    context.translate(size / 2, size / 2);
    context.rotate((turn * Math.PI) / 180);
    for (const [radius, width] of [
        [0.47, 0.02],
        [0.3, 0.01],
    ]) {
        context.lineWidth = width * size;
        context.beginPath();
        context.arc(0, 0, radius * size, 0, 2 * Math.PI);
        context.stroke();
    }
    star(context, 0.14 * size);
    context.font = `bold ${0.09 * size}px "Liberation Sans"`;
    context.textAlign = "center";
    for (const letter of "ỦY BAN NHÂN DÂN ★ ỦY BAN NHÂN DÂN ★ ") {
        context.fillText(letter, 0, -0.35 * size);
        context.rotate((2 * Math.PI) / 36);
    }
    const { data } = context.getImageData(0, 0, size, size);
    return Uint8Array.from({ length: size * size }, (_, i) => data[4 * i]);
}
function star(context, radius) {
    context.beginPath();
    for (let i = 0; i < 10; i++) {
        const length = i % 2 === 0 ? radius : radius * 0.4;
        const angle = (i * Math.PI) / 5 - Math.PI / 2;
        context.lineTo(length * Math.cos(angle), length * Math.sin(angle));
    }
    context.closePath();
    context.fill();
}
