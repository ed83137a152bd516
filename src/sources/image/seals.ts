import type { GreyImage } from "../page-reading.js";
import { shrunk } from "./shrink.js";

// Local names: a global's property is looked up anew at every use where modules run in a context of their own.
const { ceil, cos, floor, max, min, round, sin, sqrt } = Math;

/** The outer ring of a round seal, in pixels. */
export interface Seal {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Offices' seals are 3 to 4.2 cm across (Circular 07/2010/TT-BCA, articles 5 to 9): their radii in inches, with a margin. */
const RADII = { least: 0.5, most: 0.86 } as const;
/** Enough to see a ring; dots an inch. */
const SEEN_AT = 75;
/** A step between neighbouring pixels that is an edge of ink, of 255; the seal's ink is paler than print. */
const EDGE = 24;
/** Share of a ring that must be there: a worn seal has gaps, chance has more. */
const THERE = 0.72;
/** A page has no more seals than this. */
const MOST = 3;
const DIRECTIONS = 180;
/** Every so-manieth direction tells a ring's share nearly as well, but for so much. */
const SOME = 6;
const SOME_OFF = 0.1;

/** Where the ways across all edges meet: an edge of a ring points to its centre, other edges everywhere. */
function meetings(image: GreyImage): Uint16Array {
  const { width, height, data } = image;
  const votes = new Uint16Array(width * height);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const dx = data[at + 1]! - data[at - 1]!;
      const dy = data[at + width]! - data[at - width]!;
      const length = sqrt(dx * dx + dy * dy);
      if (length >= EDGE) vote(votes, image, { x, y, across: dx / length, down: dy / length });
    }
  }
  return votes;
}

interface Way {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
}

/** Gives a vote to every place at a seal's radius from an edge, on both sides. */
function vote(votes: Uint16Array, { width, height, resolution }: GreyImage, { x, y, across, down }: Way): void {
  const [least, most] = [floor(RADII.least * resolution), ceil(RADII.most * resolution)];
  for (let far = -most; far <= most; far = far === -least ? least : far + 1) {
    const [column, row] = [round(x + far * across), round(y + far * down)];
    if (column >= 0 && row >= 0 && column < width && row < height) votes[row * width + column]!++;
  }
}

const WAYS = Array.from({ length: DIRECTIONS }, (_, i) => {
  const angle = (2 * Math.PI * i) / DIRECTIONS;
  return { across: cos(angle), down: sin(angle) };
});

/** Share of the directions in which a ring of a radius has something darker than what is outside of it. */
function support({ width, height, data }: GreyImage, { x, y, radius }: Seal, step: number): number {
  if (x - radius < 4 || y - radius < 4 || x + radius > width - 5 || y + radius > height - 5) return 0;
  let there = 0;
  for (let i = 0; i < DIRECTIONS; i += step) {
    const { across, down } = WAYS[i]!;
    const grey = (r: number): number => data[round(y + r * down) * width + round(x + r * across)]!;
    if (min(grey(radius), grey(radius - 1)) < max(grey(radius + 2), grey(radius + 3)) - EDGE) there++;
  }
  return (there * step) / DIRECTIONS;
}

/** Moves of a centre that are tried, pixels; each better place is tried from again, so often. */
const MOVES = [-2, -1, 0, 1, 2] as const;
const MOST_MOVES = 5;

interface Ring {
  readonly seal: Seal;
  readonly share: number;
}

/** The best ring about a place. */
function ringAbout(image: GreyImage, { seal: { x, y }, share }: Ring): Ring {
  let best: Ring = { seal: { x, y, radius: 0 }, share };
  for (let radius = RADII.least * image.resolution; radius <= RADII.most * image.resolution; radius += 0.5) {
    for (const dx of MOVES) {
      for (const dy of MOVES) {
        const seal = { x: x + dx, y: y + dy, radius };
        if (support(image, seal, SOME) < best.share - SOME_OFF) continue;
        const share = support(image, seal, 1);
        if (share > best.share) best = { seal, share };
      }
    }
  }
  return best;
}

/** The best ring to be reached from a place: where ways meet is blurred by what stands in and over a seal. */
function ringFrom(image: GreyImage, x: number, y: number): Ring {
  let ring: Ring = { seal: { x, y, radius: 0 }, share: 0 };
  for (let move = 0; move < MOST_MOVES; move++) {
    const better = ringAbout(image, ring);
    if (better.share <= ring.share) break;
    ring = better;
  }
  return ring;
}

/** Half the side of the square in which ways count as meeting, pixels. */
const NEAR = 3;

/** The votes of a square about each place. */
function gathered(votes: Uint16Array, width: number): Uint32Array {
  const sums = new Uint32Array(votes.length);
  const rows = new Uint32Array(votes.length);
  for (let at = NEAR; at < votes.length - NEAR; at++) {
    for (let step = -NEAR; step <= NEAR; step++) rows[at]! += votes[at + step]!;
  }
  for (let at = NEAR * width; at < votes.length - NEAR * width; at++) {
    for (let step = -NEAR; step <= NEAR; step++) sums[at]! += rows[at + step * width]!;
  }
  return sums;
}

function clear(votes: Uint32Array, width: number, { x, y, radius }: Seal): void {
  for (let row = max(0, floor(y - radius)); row < min(votes.length / width, y + radius); row++) {
    votes.fill(0, row * width + max(0, floor(x - radius)), row * width + min(width, ceil(x + radius)));
  }
}

/** The round seals of a page, the plainest first. */
export function sealsOf(image: GreyImage): Seal[] {
  const times = max(1, round(image.resolution / SEEN_AT));
  const small = shrunk(image, times);
  const votes = gathered(meetings(small), small.width);
  const seals: Seal[] = [];
  for (let tried = 0; tried < MOST; tried++) {
    const at = votes.reduce((best, sum, i) => (sum > votes[best]! ? i : best), 0);
    const { seal, share } = ringFrom(small, at % small.width, floor(at / small.width));
    if (share >= THERE)
      seals.push({ x: (seal.x + 0.5) * times, y: (seal.y + 0.5) * times, radius: seal.radius * times });
    clear(votes, small.width, share >= THERE ? seal : { x: at % small.width, y: floor(at / small.width), radius: 8 });
  }
  return seals;
}
