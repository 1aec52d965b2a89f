// What photos may cost by the net, as one choice out of few.
import type { PhotoRules } from "../../lib/generated/PhotoRules";

/** Bytes a day; nothing for no limit; by no net at all, or only as thumbnails. */
export type ByNet = number | "none" | "small" | "all";

const MB = 1_000_000;
/** A season's day of a small station; a busy one; no limit; thumbnails; neither. */
export const CHOICES: ByNet[] = [20 * MB, 100 * MB, "all", "small", "none"];

/** The choice that rules stand for. */
export function byNet({ net }: PhotoRules): ByNet {
  if (net.full) return net.bytes_a_day ?? "all";
  return net.bytes_a_day === 0 ? "none" : "small";
}

/** The rules with another choice; what else they say stays. */
export function withNet(rules: PhotoRules, choice: ByNet): PhotoRules {
  const full = typeof choice === "number" || choice === "all";
  const bytes = typeof choice === "number" ? choice : choice === "none" ? 0 : null;
  return { ...rules, net: { full, bytes_a_day: bytes } };
}
