// What is typed into a search, folded as the kiosk folds names (`punnet_domain::search`,
// held to the same by `tests/tables/fold.json`).
import { plainDigits } from "./numerals";

// Accents, Arabic vowel signs and the stretching line, the nukta, apostrophes, invisible signs.
const MARKS =
  /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u093c'\u2018\u2019\u02bb\u02bc\u200c\u200d\u2060-\u2069]/gu;
const LETTERS: Record<string, string> = {
  đ: "d", ø: "o", ł: "l", ı: "i", ß: "ss", æ: "ae", œ: "oe", ٱ: "ا", ى: "ي", ی: "ي", ک: "ك", ة: "ه",
};

const bare = (text: string) => text.normalize("NFKD").replace(MARKS, "");

/** A text as it is compared: small letters without accents, one form of each Arabic letter, digits 0 to 9. */
export function fold(text: string): string {
  const plain = bare(bare(text).toLowerCase());
  const letters = [...plainDigits(plain)].map((letter) => LETTERS[letter] ?? letter).join("");
  return letters.normalize("NFC").split(/\s+/u).filter(Boolean).join(" ");
}

/** Whether a name's keys hold each word of what is typed. */
export const finds = (keys: string, typed: string): boolean => fold(typed).split(" ").every((word) => keys.includes(word));
