// What each key of our own keypad does to what was typed so far.
import { plainDigits } from "../numerals";

/** A key: a digit, the decimal point, or taking the last sign away. */
export type Key = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "dot" | "erase";

/** How much fits: digits before and after the point; a code keeps its leading zeros. */
export type Room = { whole: number; decimals: number; code?: boolean };

/** The text after a key; a key that doesn't fit changes nothing. */
export function press(text: string, key: Key, room: Room): string {
  if (key === "erase") return text.slice(0, -1);
  if (key === "dot") return room.decimals === 0 || text.includes(".") ? text : `${text === "" ? "0" : text}.`;
  const [whole = "", decimals] = text.split(".");
  if (decimals !== undefined) return decimals.length < room.decimals ? text + key : text;
  if (whole === "0" && !room.code) return key;
  return whole.length < room.whole ? text + key : text;
}

/** The text as a plain number for the kiosk: no point at the end. */
export const plain = (text: string): string => text.replace(/\.$/, "");

/** The key a hardware keyboard means, in any script's digits. */
export function keyOf(pressed: string): Key | undefined {
  const digit = plainDigits(pressed);
  if (/^[0-9]$/.test(digit)) return digit as Key;
  if (pressed === "." || pressed === "," || pressed === "٫") return "dot";
  if (pressed === "Backspace") return "erase";
  return undefined;
}
