import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { ContentFault, type Operation, readOperations } from "./content-lexer.js";
import { type Area, areaUnder, isUpright, isWithin, times } from "./geometry.js";
import type { Cover, PageShows, Show } from "./hidden-text.js";
import { PAGE, type Place, START, type State } from "./page-state.js";
import { areaOf, fontOf, isOpaque, matrixOf, resource, stateChange, type XObject, xObject } from "./resources.js";
import { streamBytes } from "./stream-bytes.js";
import { matrixBefore, numbers, TextPosition } from "./text-object.js";

/** Forms in forms; programs nest three or four. */
const MAX_FORM_DEPTH = 16;
/** Operations that one page may run, forms counted as often as they are shown. */
const MAX_OPERATIONS = 1_000_000;
const MAX_SAVED = 10_000;

/** A stream that the page runs. */
interface ReadStream {
  readonly bytes: Uint8Array;
  readonly operations: readonly Operation[];
  /** Its own resources; absent where it uses those of whoever shows it. */
  readonly resources: PDFDict | undefined;
  readonly form?: XObject;
}

/** What reading a page found out. */
export interface ReadPage extends PageShows {
  /** By tag of the form's object, the page's own operators as {@link PAGE}. */
  readonly streams: ReadonlyMap<string, ReadStream>;
  /** The forms that names stand for, by the dictionary where the name is. */
  readonly names: ReadonlyMap<PDFDict, ReadonlyMap<string, string>>;
  /** Where the fonts of names are set, by the dictionary where the name is. */
  readonly fonts: ReadonlyMap<PDFDict, ReadonlyMap<string, readonly Place[]>>;
}

/** A clip by letters that is in force until the state is restored. */
interface Clip {
  readonly shows: readonly Show[];
  /** How many states were saved when it began, those around forms included. */
  readonly depth: number;
}

type Handler = (operation: Operation, index: number) => void;

const PAINT_PATH: readonly string[] = ["f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh"];
const END_PATH: readonly string[] = [...PAINT_PATH.filter((name) => name !== "sh"), "n"];

/** Runs the operators of a page and of its forms, and keeps what text they show and which pictures they paint. */
class PageReader {
  readonly shows: Show[] = [];
  readonly covers: Cover[] = [];
  readonly clipping = new Set<Show>();
  readonly streams = new Map<string, ReadStream>();
  readonly names = new Map<PDFDict, Map<string, string>>();
  readonly fonts = new Map<PDFDict, Map<string, Place[]>>();
  readonly #page: Area;
  readonly #open: string[] = [];
  #state: State = START;
  #saved: State[] = [];
  #depth = 0;
  #clips: Clip[] = [];
  #operations = 0;
  #order = 0;
  #position = new TextPosition();
  #last: Show | undefined;
  #clippingNow: Show[] = [];
  #path: Area | "other" | undefined;
  #pathClips = false;
  #optional: boolean[] = [];
  #resources: PDFDict | undefined;

  constructor(page: Area) {
    this.#page = page;
  }

  read(bytes: Uint8Array, resources: PDFDict | undefined): void {
    this.streams.set(PAGE, { bytes, operations: readOperations(bytes), resources });
    this.#run(PAGE, resources);
  }

  #run(key: string, resources: PDFDict | undefined): void {
    const { operations } = this.streams.get(key)!;
    this.#operations += operations.length;
    if (this.#operations > MAX_OPERATIONS) throw new ContentFault(`more than ${MAX_OPERATIONS} operators`);
    const outer = this.#resources;
    this.#resources = resources;
    this.#open.push(key);
    for (const [index, operation] of operations.entries()) this.#handlers[operation.name]?.(operation, index);
    this.#open.pop();
    this.#resources = outer;
  }

  #change(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }

  readonly #handlers: Readonly<Record<string, Handler>> = {
    q: () => this.#save(),
    Q: () => this.#restore(),
    cm: (operation) => this.#change({ matrix: times(matrixBefore(operation), this.#state.matrix) }),
    gs: (operation) => this.#setState(operation),
    BT: () => this.#beginText(),
    ET: () => this.#endText(),
    Tr: (operation) => this.#change({ mode: numbers(operation)(0) }),
    Tf: (operation, index) => this.#setFont(operation, index),
    Tc: (operation) => this.#change({ charSpace: numbers(operation)(0) }),
    Tw: (operation) => this.#change({ wordSpace: numbers(operation)(0) }),
    Tz: (operation) => this.#change({ scale: numbers(operation)(0) / 100 }),
    Ts: (operation) => this.#change({ rise: numbers(operation)(0) }),
    TL: (operation) => this.#change({ leading: numbers(operation)(0) }),
    Tm: (operation) => this.#placed(() => this.#position.set(matrixBefore(operation))),
    Td: (operation) => this.#move(operation),
    TD: (operation) => {
      this.#change({ leading: -numbers(operation)(1) });
      this.#move(operation);
    },
    "T*": () => this.#nextLine(),
    Tj: (operation, index) => this.#show(operation, index),
    TJ: (operation, index) => this.#show(operation, index),
    "'": (operation, index) => {
      this.#nextLine();
      this.#show(operation, index);
    },
    '"': (operation, index) => {
      const at = numbers(operation);
      this.#change({ wordSpace: at(0), charSpace: at(1) });
      this.#nextLine();
      this.#show(operation, index);
    },
    re: (operation) => this.#rectangle(operation),
    ...Object.fromEntries(["m", "l", "c", "v", "y", "h"].map((name) => [name, () => (this.#path = "other")])),
    ...Object.fromEntries(PAINT_PATH.map((name) => [name, () => this.#painted()])),
    W: () => (this.#pathClips = true),
    "W*": () => (this.#pathClips = true),
    ...Object.fromEntries(END_PATH.map((name) => [name, () => this.#endPath(name !== "n")])),
    BMC: () => this.#optional.push(false),
    BDC: ({ operands }) => this.#optional.push(operands[0]?.kind === "name" && operands[0].value === "OC"),
    EMC: () => this.#optional.pop(),
    Do: (operation) => this.#paintObject(operation),
    BI: (operation) => this.#paintInline(operation),
  };

  #save(): void {
    if (this.#saved.length >= MAX_SAVED) throw new ContentFault(`more than ${MAX_SAVED} saved states`);
    this.#saved.push(this.#state);
    this.#depth++;
  }

  #restore(): void {
    const state = this.#saved.pop();
    if (state === undefined) return;
    this.#state = state;
    this.#leave(this.#depth - 1);
  }

  /** Clips end with the state that they belong to. */
  #leave(depth: number): void {
    this.#depth = depth;
    this.#clips = this.#clips.filter((clip) => clip.depth <= depth);
  }

  #setState({ operands: [name] }: Operation): void {
    const change = name?.kind === "name" ? resource(this.#resources, "ExtGState", name.value) : undefined;
    if (!(change instanceof PDFDict)) return;
    this.#change(stateChange(change));
    // A font set this way is of no known size; nothing rests on its text's place but the picture test, which then fails.
    if (change.has(PDFName.of("Font"))) this.#change({ font: undefined, fontSetAt: undefined });
  }

  #setFont({ operands: [name, size] }: Operation, operation: number): void {
    const fontSetAt = { stream: this.#open.at(-1)!, operation };
    if (name?.kind === "name" && this.#resources) {
      const places = entryOf(this.fonts, this.#resources, () => new Map<string, Place[]>());
      entryOf(places, name.value, () => []).push(fontSetAt);
    }
    this.#change({
      font: name?.kind === "name" ? fontOf(this.#resources, name.value) : undefined,
      fontSetAt,
      size: size?.kind === "number" ? size.value : 0,
    });
  }

  #beginText(): void {
    this.#placed(() => this.#position.set([1, 0, 0, 1, 0, 0]));
    this.#clippingNow = [];
  }

  #endText(): void {
    if (this.#clippingNow.length > 0) this.#clips.push({ shows: this.#clippingNow, depth: this.#depth });
    this.#clippingNow = [];
    this.#last = undefined;
  }

  #placed(place: () => void): void {
    place();
    this.#last = undefined;
  }

  #move(operation: Operation): void {
    const at = numbers(operation);
    this.#placed(() => this.#position.move(at(0), at(1)));
  }

  #nextLine(): void {
    this.#placed(() => this.#position.move(0, -this.#state.leading));
  }

  #show({ operands }: Operation, operation: number): void {
    const { mode, font, fontSetAt } = this.#state;
    const show: Show = {
      place: { stream: this.#open.at(-1)!, operation },
      area: this.#position.show(operands.at(-1), this.#state),
      invisible: font?.type3 === undefined ? mode === 3 || this.#isTransparent() : font.type3 === "empty",
      clips: mode === 7 && font?.type3 === undefined,
      goesOnFrom: this.#last,
      fontSetAt,
      // What clips as well as paints has an effect even where a picture covers it.
      order: mode > 3 && mode < 7 ? Number.POSITIVE_INFINITY : this.#order,
    };
    this.#last = show;
    this.shows.push(show);
    // Letters painted and clipped at once stay, like all that is seen.
    if (show.clips) this.#clippingNow.push(show);
    else if (!show.invisible) this.#painted();
  }

  #isTransparent(): boolean {
    const { mode, fillAlpha, strokeAlpha } = this.#state;
    if (mode > 2) return false;
    return (mode === 1 || fillAlpha === 0) && (mode === 0 || strokeAlpha === 0);
  }

  /** Something is seen from here on; a clip by letters that is in force shapes it. */
  #painted(): void {
    this.#order++;
    for (const { shows } of this.#clips) for (const show of shows) this.clipping.add(show);
    this.#clips = [];
  }

  #rectangle(operation: Operation): void {
    const at = numbers(operation);
    const [x, y, width, height] = [at(0), at(1), at(2), at(3)];
    const { matrix } = this.#state;
    const area = {
      left: Math.min(x, x + width),
      right: Math.max(x, x + width),
      bottom: Math.min(y, y + height),
      top: Math.max(y, y + height),
    };
    this.#path = this.#path === undefined && isUpright(matrix) ? areaUnder(matrix, area) : "other";
  }

  #endPath(paints: boolean): void {
    if (paints) this.#painted();
    const covers = this.#path !== undefined && this.#path !== "other" && isWithin(this.#page, this.#path, 1);
    if (this.#pathClips && !covers) this.#change({ clipped: true });
    this.#path = undefined;
    this.#pathClips = false;
  }

  #paintObject({ operands: [name] }: Operation): void {
    if (name?.kind !== "name") return;
    const object = xObject(this.#resources, name.value);
    if (object?.kind === "form") this.#paintForm(name.value, object);
    else if (object?.kind === "image") this.#paintImage(isOpaque(object.stream));
    else this.#painted();
  }

  #paintInline({ operands: [dict] }: Operation): void {
    const keys = dict?.kind === "dict" ? dict.entries.map(({ key }) => key) : [];
    this.#paintImage(!keys.some((key) => ["IM", "ImageMask"].includes(key)));
  }

  #paintImage(opaque: boolean): void {
    this.#painted();
    const { matrix, fillAlpha, seeThrough, clipped } = this.#state;
    const hides = opaque && fillAlpha === 1 && !seeThrough && !clipped && isUpright(matrix);
    if (!hides || this.#optional.includes(true)) return;
    this.covers.push({ area: areaUnder(matrix, { left: 0, bottom: 0, right: 1, top: 1 }), order: this.#order });
  }

  #paintForm(name: string, object: XObject): void {
    const key = object.ref.tag;
    if (this.#open.includes(key)) throw new ContentFault(`a form that shows itself (${key})`);
    if (this.#open.length > MAX_FORM_DEPTH) throw new ContentFault(`forms in forms, more than ${MAX_FORM_DEPTH} deep`);
    const own = object.stream.dict.lookup(PDFName.of("Resources"));
    const resources = own instanceof PDFDict ? own : undefined;
    if (!this.streams.has(key)) {
      const bytes = streamBytes(object.stream);
      this.streams.set(key, { bytes, operations: readOperations(bytes), resources, form: object });
    }
    this.#remember(name, key);
    const outside = { state: this.#state, saved: this.#saved, position: this.#position, optional: this.#optional };
    this.#saved = [];
    const depth = this.#depth++;
    this.#position = new TextPosition();
    this.#last = undefined;
    this.#enter(object);
    this.#run(key, resources ?? this.#resources);
    this.#state = outside.state;
    this.#saved = outside.saved;
    this.#position = outside.position;
    this.#optional = outside.optional;
    this.#leave(depth);
    this.#last = undefined;
  }

  #enter({ stream: { dict } }: XObject): void {
    const { matrix, fillAlpha, seeThrough, clipped } = this.#state;
    const inside = times(matrixOf(dict), matrix);
    const box = areaOf(dict.lookup(PDFName.of("BBox")));
    const covers = box !== undefined && isUpright(inside) && isWithin(this.#page, areaUnder(inside, box), 1);
    const isGroup = dict.lookup(PDFName.of("Group")) !== undefined;
    // A group is painted as one thing with the transparency that holds around it, and starts anew inside (11.6.6).
    const group = isGroup ? { fillAlpha: 1, strokeAlpha: 1, seeThrough: seeThrough || fillAlpha < 1 } : {};
    this.#change({ matrix: inside, clipped: clipped || !covers, ...group });
    if (dict.lookup(PDFName.of("OC")) !== undefined) this.#optional = [...this.#optional, true];
    else this.#optional = [...this.#optional];
  }

  #remember(name: string, key: string): void {
    if (this.#resources) entryOf(this.names, this.#resources, () => new Map<string, string>()).set(name, key);
  }
}

/** The entry of a key, made where there is none. */
function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/**
 * What text a page shows and which pictures it paints over it.
 *
 * @param page the page's own area, which clips that cover it leave whole
 * Throws a {@link ContentFault}.
 */
export function readPage(bytes: Uint8Array, resources: PDFDict | undefined, page: Area): ReadPage {
  const reader = new PageReader(page);
  reader.read(bytes, resources);
  return reader;
}
