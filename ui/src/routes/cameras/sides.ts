// From which sides the bare mat is shown so that a lens can be learnt.
import type { Framing } from "../../lib/generated/Framing";

export const SIDES = ["straight", "left", "right", "near", "far"] as const;
export type Side = (typeof SIDES)[number];

/** Sines of how far the mat leans: less is from straight above. */
const STRAIGHT = 0.12;
/** From here on it tells the focal length, and up to here every marker is read well. */
const LEANS = [0.2, 0.6] as const;
/** One way leans so many times as far as the other. */
const CLEARLY = 1.6;

/** From which side a frame shows the whole mat well enough; nothing where it doesn't. */
export function sideOf(framing: Framing | undefined): Side | undefined {
  if (!framing?.lean || !["good", "too_tilted"].includes(framing.hint)) return undefined;
  const [x, y] = framing.lean;
  const lean = Math.hypot(x, y);
  if (lean < STRAIGHT) return "straight";
  if (lean < LEANS[0] || lean > LEANS[1]) return undefined;
  if (Math.abs(x) > CLEARLY * Math.abs(y)) return x < 0 ? "left" : "right";
  if (Math.abs(y) > CLEARLY * Math.abs(x)) return y > 0 ? "near" : "far";
  return undefined;
}

/** The side that is asked for next; nothing when all are there. */
export const nextSide = (taken: readonly Side[]): Side | undefined => SIDES.find((side) => !taken.includes(side));
