import type { Agreement } from "../../lib/generated/Agreement";
import type { ProduceAgreement } from "../../lib/generated/ProduceAgreement";

/** Fewer decisions say little: if all 9 agree, the true share may still be as low as 72 % (exact one-sided bound, 95 %). */
export const FEW = 10;

/** The share decided as proposed, in percent; nothing decided is nothing. */
export const percent = ({ same, decided }: Pick<Agreement, "same" | "decided">): number =>
  decided === 0 ? 0 : Math.round((100 * same) / decided);

/** All kinds of produce together. */
export function whole(kinds: ProduceAgreement[]): Pick<Agreement, "same" | "decided" | "unseen"> {
  const sum = (of: (one: Agreement) => number) => kinds.reduce((all, kind) => all + of(kind.whole), 0);
  return { same: sum((one) => one.same), decided: sum((one) => one.decided), unseen: sum((one) => one.unseen) };
}

/** Why leaders gave another class, the most frequent first. */
export const reasons = ({ reasons }: Agreement): { reason: string; count: number }[] =>
  Object.entries(reasons)
    .map(([reason, count]) => ({ reason, count: count ?? 0 }))
    .sort((a, b) => b.count - a.count || a.reason.localeCompare(b.reason));
