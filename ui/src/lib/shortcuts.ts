// Screens by keyboard: what a key means there, and when it is no one's.

/** What a key does on a screen; of its keys the first is the one told. `says`: the message that tells it. */
export type Told<Act extends string> = { act: Act; keys: string[]; says: string };

/** What of an event tells what is meant. */
export type Pressed = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey" | "isComposing" | "defaultPrevented">;

/**
 * What a key means, typed where nothing else takes it: not while a word is typed, nor with
 * Ctrl, Alt or Meta, which are the browser's. `typing` says that a field has the focus,
 * `scrolling` that the arrows move what is read.
 */
export function meant<Act extends string>(told: Told<Act>[], pressed: Pressed, typing: boolean, scrolling: boolean): Act | undefined {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.isComposing || pressed.defaultPrevented) return undefined;
  if (typing) return undefined;
  if (scrolling && pressed.key.startsWith("Arrow")) return undefined;
  const of = (sign: string | undefined) => told.find(({ keys }) => sign !== undefined && keys.includes(sign))?.act;
  return of(pressed.key) ?? of(placed(pressed));
}

/**
 * What stands on the key of a Latin keyboard, where this one has something else there: letters of another
 * script, or digits only with Shift. Latin letters count as they are typed, wherever they lie.
 */
function placed({ key, code, shiftKey }: Pressed): string | undefined {
  if (shiftKey) return undefined;
  const [, digit, letter] = /^(?:Digit(\d)|Key([A-Z]))$/.exec(code) ?? [];
  const foreign = key.length === 1 && key > "\u007f";
  return digit ?? (foreign ? letter?.toLowerCase() : undefined);
}

/** Whether a key typed here is a word's. */
export const typesIn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;

/** Whether the arrows move something here. */
export const scrollsIn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("[tabindex='0'], audio") !== null;

/** Whether a screen takes keys now: it is seen, not behind the question for a PIN, and no sheet lies over it. */
export const takesKeys = (screen: HTMLElement | undefined): boolean =>
  screen?.checkVisibility() === true && document.querySelector("dialog[open]") === null;
