// The queue by keyboard: one hand on j, k and a.

/** What a key does here. */
export type Act = "next" | "back" | "approve" | "again" | "compare" | "alike" | "find" | "help" | "close";

/** The keys in the order they are shown; the first of each is the one told. */
export const KEYS: { act: Act; keys: string[] }[] = [
  { act: "next", keys: ["j", "ArrowDown"] },
  { act: "back", keys: ["k", "ArrowUp"] },
  { act: "approve", keys: ["a"] },
  { act: "again", keys: ["b"] },
  { act: "compare", keys: ["c"] },
  { act: "alike", keys: ["l"] },
  { act: "find", keys: ["/"] },
  { act: "help", keys: ["?"] },
  { act: "close", keys: ["Escape"] },
];

/** What of an event tells what is meant. */
export type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey" | "isComposing" | "defaultPrevented">;

/**
 * What a key means, typed where nothing else takes it: not while a word is typed, nor with
 * Ctrl, Alt or Meta, which are the browser's. `typing` says that a field has the focus,
 * `scrolling` that the arrows move what is read.
 */
export function meant(pressed: Pressed, typing: boolean, scrolling: boolean): Act | undefined {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.isComposing || pressed.defaultPrevented) return undefined;
  if (typing) return undefined;
  if (scrolling && pressed.key.startsWith("Arrow")) return undefined;
  return KEYS.find(({ keys }) => keys.includes(pressed.key))?.act;
}

/** Whether a key typed here is a word's. */
export const typesIn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;

/** Whether the arrows move something here. */
export const scrollsIn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("[tabindex='0'], audio") !== null;
