// A scanner that types: it sends a code as a fast burst of keys and ends with Enter.
// What counts is which keys were pressed, not which letters they give: a scanner
// speaks the layout of its maker, whatever the kiosk's keyboard is set to.

/** Nobody types on with pauses as short as this, ms. */
const PAUSE_MS = 80;
/** Shorter bursts are no code of ours. */
const LEAST = 12;

/** The sign on a key of the scanner's layout; nothing for a key no code has. */
export function signOf(code: string): string | undefined {
  const found = /^(?:Key([A-Z])|(?:Digit|Numpad)([0-9]))$/.exec(code);
  return found?.[1] ?? found?.[2];
}

/** Listens to keys and tells the codes among them. */
export class Wedge {
  #signs = "";
  #last = -Infinity;

  /** A key went down at a time, ms; gives the code that Enter ended. */
  key(code: string, atMs: number): string | undefined {
    if (code.startsWith("Shift") || code === "CapsLock") return undefined;
    if (atMs - this.#last > PAUSE_MS) this.#signs = "";
    this.#last = atMs;
    if (code === "Enter" || code === "NumpadEnter") {
      const signs = this.#signs;
      this.#signs = "";
      return signs.length >= LEAST ? signs : undefined;
    }
    this.#signs += signOf(code) ?? "";
    return undefined;
  }

  /** Whether a burst is under way: its keys are nobody's answer. */
  get busy(): boolean {
    return this.#signs.length > 2;
  }
}
