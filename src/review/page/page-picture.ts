import type { PixelBox } from "../page-data.js";

/** The picture of a page as a URL that holds it; it lies in the file as text. */
export function pictureData(page: number): string {
  return `data:image/png;base64,${document.getElementById(`picture-${page}`)?.textContent ?? ""}`;
}

/** Pictures that stay decoded: the page in question, and those around it. */
const KEPT = 4;

/** Pictures of pages, decoded, the last used kept. */
class Pictures {
  readonly #images = new Map<number, Promise<HTMLImageElement>>();

  get(page: number): Promise<HTMLImageElement> {
    const known = this.#images.get(page) ?? this.#load(page);
    this.#images.delete(page);
    this.#images.set(page, known);
    for (const key of [...this.#images.keys()].slice(0, -KEPT)) this.#images.delete(key);
    return known;
  }

  async #load(page: number): Promise<HTMLImageElement> {
    const image = new Image();
    image.src = pictureData(page);
    await image.decode();
    return image;
  }
}

const pictures = new Pictures();

/** Pixels of the picture above and below the line. */
const AROUND = 9;
/** A pixel of the picture becomes so many of the screen, at least and at most. */
const SCALE = { least: 1, most: 1.5 } as const;

/**
 * Draws a line of a page at full size, the word in question framed and in sight. The canvas is as wide as the room that it
 * stands in.
 */
export async function drawLine(
  canvas: HTMLCanvasElement,
  page: number,
  { line, word }: { readonly line: PixelBox; readonly word: PixelBox },
): Promise<void> {
  const image = await pictures.get(page);
  const room = canvas.parentElement?.clientWidth ?? 0;
  if (room === 0) return;
  const [left, top, width, height] = around(line, image);
  const scale = Math.max(SCALE.least, Math.min(SCALE.most, room / width));
  const shown = Math.min(width, room / scale);
  const middle = word[0] + word[2] / 2;
  const from = Math.max(left, Math.min(middle - shown / 2, left + width - shown));
  const dense = window.devicePixelRatio || 1;
  canvas.width = Math.round(shown * scale * dense);
  canvas.height = Math.round(height * scale * dense);
  canvas.style.width = `${Math.round(shown * scale)}px`;
  canvas.style.height = `${Math.round(height * scale)}px`;
  const context = canvas.getContext("2d");
  if (context === null) return;
  context.setTransform(scale * dense, 0, 0, scale * dense, -from * scale * dense, -top * scale * dense);
  context.drawImage(image, 0, 0);
  context.strokeStyle = "#b3261e";
  context.lineWidth = 2;
  context.strokeRect(word[0] - 3, word[1] - 3, word[2] + 6, word[3] + 6);
}

/** The box with some of the page around it. */
function around([left, top, width, height]: PixelBox, { naturalWidth, naturalHeight }: HTMLImageElement): PixelBox {
  const [x, y] = [Math.max(0, left - AROUND), Math.max(0, top - AROUND)];
  return [x, y, Math.min(naturalWidth, left + width + AROUND) - x, Math.min(naturalHeight, top + height + AROUND) - y];
}
