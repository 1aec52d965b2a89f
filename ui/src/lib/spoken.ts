// What there is to hear on a screen, part by part, in the order it is read.

/** A few words, and where they stand. */
export type Part = { text: string; element?: Element };

/** What carries words of its own; what lies within another of these is said with it. */
const CARRIERS = "h1, h2, h3, p, li, button, a, summary, label, output, figcaption, dt, dd, td, .reason, .chip, .choice, .note, .error-note";
/** Keys are pressed, not listened to; the voice doesn't speak of itself. */
const SILENT = ".keypad, [data-voice], [aria-hidden='true'], .sr";

const words = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The words of an element: those for people who can't see it, else those on it. */
export const textOf = (element: HTMLElement): string => words(element.getAttribute("aria-label") ?? element.innerText);

/** Every part of `root` that is seen, in reading order, none twice in a row. */
export function partsOf(root: ParentNode): Part[] {
  const parts: Part[] = [];
  const taken = new Set<Element>();
  for (const element of root.querySelectorAll<HTMLElement>(CARRIERS)) {
    if (element.closest(SILENT) || within(element, taken)) continue;
    if (!element.checkVisibility()) continue;
    const text = textOf(element);
    if (text === "") continue;
    taken.add(element);
    if (parts.at(-1)?.text !== text) parts.push({ text, element });
  }
  return parts;
}

/**
 * What a screen says by itself: its heading, else its title, then what is marked with
 * `data-told` to be heard with it. A part each, so that a heading that names nobody stays
 * one of the sentences the kiosk may keep as sound, whatever weight or name comes after it.
 */
export function toldOf(root: ParentNode, title: string): [Part, ...Part[]] {
  const heading = root.querySelector("h1");
  const marked = [...root.querySelectorAll<HTMLElement>("[data-told]")].filter((element) => element.checkVisibility());
  return [{ text: heading ? textOf(heading) : title }, ...marked.flatMap(piecesOf)];
}

/** The parts within an element, or what stands on it. */
function piecesOf(element: HTMLElement): Part[] {
  const parts = partsOf(element);
  const text = textOf(element);
  return parts.length > 0 || text === "" ? parts : [{ text, element }];
}

function within(element: Element, taken: Set<Element>): boolean {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) if (taken.has(parent)) return true;
  return false;
}
