import { createCanvas } from "@napi-rs/canvas";
import { fontFace } from "./fonts.js";
/** The page as black ink on white paper. */
export function drawPage(page, drawing) {
    const scale = drawing.dpi / 72;
    const [width, height] = [Math.ceil(page.width * scale), Math.ceil(page.height * scale)];
    const context = createCanvas(width, height).getContext("2d");
    context.fillStyle = "#fff";
    context.fillRect(0, 0, width, height);
    context.fillStyle = "#000";
    context.translate(width / 2, height / 2);
    context.rotate((drawing.skew * Math.PI) / 180);
    context.translate(-width / 2, -height / 2);
    context.letterSpacing = `${page.tracking * scale}px`;
    context.wordSpacing = `${page.wordSpacing * scale}px`;
    for (const piece of page.lines.flatMap((line) => line.pieces)) {
        context.font = `${piece.size * scale}px "${fontFace(drawing.family, piece.face)}"`;
        context.fillText(piece.text, piece.x * scale, piece.y * scale);
    }
    return { width, height, pixels: redChannel(context.getImageData(0, 0, width, height).data) };
}
function redChannel(rgba) {
    const gray = new Uint8Array(rgba.length / 4);
    for (let i = 0; i < gray.length; i++)
        gray[i] = rgba[4 * i];
    return gray;
}
