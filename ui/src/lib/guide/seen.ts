// What of a guide is on the screen now.
import { router } from "../router.svelte";
import { type Guide, guideFor, type Move, selectorOf } from "./guides";

/** The first element that is really to be seen under this name. */
export function seen(at: string): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(selectorOf(at))];
  const visible = all.filter((element) => !element.closest("dialog, .sr") && element.checkVisibility());
  // What can be tapped rather than what merely bears the name.
  return visible.find((element) => element.matches("button:enabled, a")) ?? visible[0];
}

/** The guide for the step one is on. */
export const guideHere = (): Guide => guideFor(router.path, (at) => seen(at) !== undefined);

/** Its moves that can be shown now. */
export const movesHere = (guide: Guide): Move[] => guide.moves.filter((move) => seen(move.at));
