// Finding a person among many.
import type { PersonView } from "../generated/PersonView";
import { finds, fold } from "../search";

/** How many faces fit on a screen without scrolling. */
export const PAGE = 12;

/** How many screens of faces there are; at least one. */
export const pages = (count: number): number => Math.max(1, Math.ceil(count / PAGE));

/** Those whose number begins with what was typed, or whose name is found by it; by number. */
export function found(people: PersonView[], text: string): PersonView[] {
  const wanted = fold(text);
  const fits = (p: PersonView) => String(p.number).startsWith(wanted) || finds(p.search, wanted);
  return people.filter((p) => wanted === "" || fits(p)).sort((a, b) => a.number - b.number);
}
