// What was measured of one piece, as far as it can be told: kept apart from how it is shown.
import type { Measurement } from "./generated/Measurement";
import type { Piece } from "./generated/Piece";

/** Shares of the skin seen, each from 0 to 1, together 1. */
export interface Colours {
  red: number;
  green: number;
  rest: number;
}

/** From here on a person sees at once that a piece is uneven, as a share of its area; round fruit comes to 0.02, pears to 0.03. */
const UNEVEN = 0.08;
/** Less russet is as good as none. */
const SOME_RUSSET = 0.01;

/** Whether the light lets colours be told at all. */
export const coloursTold = (measurement: Measurement): boolean => !measurement.warnings.includes("light_bad");

/** The colours of a piece; nothing where they weren't measured. */
export function coloursOf({ colour }: Piece): Colours | undefined {
  if (!colour) return undefined;
  const { red, green } = colour;
  return { red, green, rest: Math.max(0, 1 - red - green) };
}

/** How much of the skin is russet; nothing where it wasn't looked for or isn't there. */
export function russetOf({ colour }: Piece): number | undefined {
  const share = colour?.russet ?? 0;
  return share < SOME_RUSSET ? undefined : share;
}

/** Whether the shape is plainly uneven. */
export const uneven = ({ asymmetry }: Piece): boolean => (asymmetry ?? 0) >= UNEVEN;

/** What it may weigh and what that may be off by, grams, no finer than it is known. */
export function weightOf({ weight }: Piece): { grams: number; error: number } | undefined {
  if (!weight) return undefined;
  const step = weight.error_g >= 10 ? 5 : 1;
  const rounded = (grams: number) => Math.max(step, Math.round(grams / step) * step);
  return { grams: rounded(weight.grams), error: rounded(weight.error_g) };
}
