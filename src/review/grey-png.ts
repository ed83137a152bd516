import { crc32, deflateSync } from "node:zlib";

/** A picture in grey, one byte a pixel, row by row from the top; 0 is black. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const LEVELS = 256;
/** The paper is the grey that half of a page's pixels have at least; what is nearly as light is paper too. */
const PAPER_SHARE = 0.5;
const NEARLY_PAPER = 0.97;
/** Ink is as dark as the darkest of these pixels. */
const INK_SHARE = 0.01;
/** Paper and ink that differ less than this are a page without ink. */
const LEAST_CONTRAST = 40;

/** The grey that a share of all pixels is darker than, or as dark as. */
function greyAt({ data }: GreyPicture, share: number): number {
  const counts = new Float64Array(LEVELS);
  for (const grey of data) counts[grey]!++;
  let darker = 0;
  for (let grey = 0; grey < LEVELS; grey++) {
    darker += counts[grey]!;
    if (darker >= share * data.length) return grey;
  }
  return LEVELS - 1;
}

/** For each grey the level that it gets: paper the lightest, ink the darkest. */
function levelTable(picture: GreyPicture, levels: number): Uint8Array {
  const paper = greyAt(picture, PAPER_SHARE) * NEARLY_PAPER;
  const ink = Math.max(0, Math.min(greyAt(picture, INK_SHARE), paper - LEAST_CONTRAST));
  return Uint8Array.from({ length: LEVELS }, (_, grey) => {
    const light = Math.max(0, Math.min(1, (grey - ink) / Math.max(1, paper - ink)));
    return Math.round(light * (levels - 1));
  });
}

const SIGNATURE = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(body.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named) >>> 0, named.length + 4);
  return whole;
}

/** Pixels of so many bits, each row behind a byte that says that it is not filtered. */
function packed(picture: GreyPicture, bits: number): Uint8Array {
  const { width, height, data } = picture;
  const table = levelTable(picture, 2 ** bits);
  const rowBytes = 1 + Math.ceil((width * bits) / 8);
  const rows = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y++) {
    const row = y * rowBytes + 1;
    for (let x = 0; x < width; x++) {
      const bit = x * bits;
      rows[row + (bit >> 3)]! |= table[data[y * width + x]!]! << (8 - bits - (bit & 7));
    }
  }
  return rows;
}

/**
 * A PNG of two greys (1 bit) or four (2 bits) between ink and paper. For a printed page that is as legible as any other
 * form, and half as large as what codecs for photographs make of it.
 */
export function greyPng(picture: GreyPicture, bits: 1 | 2): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(picture.width, 0);
  header.writeUInt32BE(picture.height, 4);
  header[8] = bits;
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(packed(picture, bits), { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** The picture made smaller; each pixel is the mean of those that fall into it. A picture is never made larger. */
export function shrunk(picture: GreyPicture, width: number): GreyPicture {
  if (width >= picture.width) return picture;
  const height = Math.max(1, Math.round((picture.height * width) / picture.width));
  const sums = new Float64Array(width * height);
  const counts = new Uint32Array(width * height);
  for (let y = 0; y < picture.height; y++) {
    const row = Math.min(height - 1, Math.floor((y * height) / picture.height)) * width;
    for (let x = 0; x < picture.width; x++) {
      const to = row + Math.floor((x * width) / picture.width);
      sums[to]! += picture.data[y * picture.width + x]!;
      counts[to]!++;
    }
  }
  return { width, height, data: Uint8Array.from(sums, (sum, i) => Math.round(sum / counts[i]!)) };
}
