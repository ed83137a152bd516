import type { GreyImage } from "../page-reading.js";

const LEVELS = 256;
/** Paper and ink that differ less than this are paper alone. */
const LEAST_CONTRAST = 40;

/** How many pixels have each grey; every third one is enough. */
function histogram({ data }: GreyImage): Float64Array {
  const counts = new Float64Array(LEVELS);
  for (let i = 0; i < data.length; i += 3) counts[data[i]!]!++;
  return counts;
}

/**
 * The grey below which a pixel is ink: the threshold that parts the greys best into two classes (N. Otsu, A Threshold
 * Selection Method from Gray-Level Histograms, 1979); 0 where the picture is of one grey.
 */
export function inkThreshold(image: GreyImage): number {
  const counts = histogram(image);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const sum = counts.reduce((all, count, grey) => all + grey * count, 0);
  let [dark, darkSum, best, threshold] = [0, 0, 0, 0];
  for (let grey = 0; grey < LEVELS; grey++) {
    dark += counts[grey]!;
    darkSum += grey * counts[grey]!;
    const light = total - dark;
    if (dark === 0 || light === 0) continue;
    const apart = darkSum / dark - (sum - darkSum) / light;
    const between = dark * light * apart * apart;
    if (between > best && -apart >= LEAST_CONTRAST) [best, threshold] = [between, grey + 1];
  }
  return threshold;
}
