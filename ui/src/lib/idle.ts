// How long nobody has touched the screen, and what follows from it.
import type { IdleRules } from "./generated/IdleRules";

/** Nothing yet, a warning with the seconds left, or the lock. */
export type Stillness = { kind: "quiet" } | { kind: "warning"; left: number } | { kind: "lock" };

/** Addresses under which money is shown. */
const MONEY = /^\/(money|payments?)(\/|$)/;

/** After how many seconds this screen locks. */
export const limitOf = (rules: IdleRules, path: string): number => (MONEY.test(path) ? rules.money_after_s : rules.after_s);

/** What an untouched screen comes to after so many seconds. */
export function stillness(still: number, limit: number, warning: number): Stillness {
  const left = Math.ceil(limit - still);
  if (left <= 0) return { kind: "lock" };
  return left <= Math.min(warning, limit / 2) ? { kind: "warning", left } : { kind: "quiet" };
}

/** Rules with a shorter limit, seconds, for whoever develops the screens; it is never longer. */
export function shortened(rules: IdleRules, search: string): IdleRules {
  const wanted = Number(new URLSearchParams(search).get("idle") ?? NaN);
  if (!(wanted > 0)) return rules;
  const after_s = Math.min(rules.after_s, wanted);
  return { ...rules, after_s, money_after_s: Math.min(rules.money_after_s, wanted) };
}
