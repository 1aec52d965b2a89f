// What the camera seems to see, look after look: named only when two looks in a row agree.
import type { Produce } from "../../lib/generated/Produce";

/** So many looks without two that agree: it can't be told. */
export const MOST_LOOKS = 10;

/** What is proposed after these looks; null where that can't be told, nothing while one may go on. */
export function proposal(looks: readonly (Produce | null)[]): Produce | null | undefined {
  const [before, last] = looks.slice(-2);
  if (last && last === before) return last;
  return looks.length >= MOST_LOOKS ? null : undefined;
}

/** The kinds with the one proposed first. */
export const proposedFirst = <T extends { produce: Produce }>(kinds: readonly T[], proposed: Produce | null | undefined): T[] =>
  [...kinds.filter((k) => k.produce === proposed), ...kinds.filter((k) => k.produce !== proposed)];
