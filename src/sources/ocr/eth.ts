import type { PlacedWord } from "../../document/build-layout.js";

/** The Vietnamese data of Tesseract was trained with the Icelandic letters beside the Vietnamese ones, which look alike. */
const ETH: Readonly<Record<string, string>> = { Ð: "Đ", ð: "đ" };
/** One printed letter, written as both. */
const TWICE = /ĐÐ|ÐĐ|đð|ðđ/u;

const vietnamese = (text: string): string => text.replace(/[Ðð]/gu, (char) => ETH[char]!);

/** A word whose letters Đ were not read as the Icelandic eth; no Vietnamese word has that. */
export function withoutEth(word: PlacedWord): PlacedWord {
  if (!/[Ðð]/u.test(word.text)) return word;
  let { text, characters } = word;
  for (let at = text.search(TWICE); at >= 0; at = text.search(TWICE)) {
    const after = [...text.slice(0, at)].length + 1;
    if (characters?.length === [...text].length) characters = characters.toSpliced(after, 1);
    text = vietnamese(text.slice(0, at + 1)) + text.slice(at + 2);
  }
  const choices = characters?.map((each) => each.map(({ text: char, p }) => ({ text: vietnamese(char), p })));
  return { ...word, text: vietnamese(text), ...(choices === undefined ? {} : { characters: choices }) };
}
