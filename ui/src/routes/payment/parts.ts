import type { ShareView } from "../../lib/generated/ShareView";

/** One part of the whole: a member's net or one deduction of everybody. */
export type Part = Unmarked & { pattern: number };

type Unmarked =
  | { of: "member"; id: string; name: string; amount_minor: number }
  | { of: "deduction"; code: string; amount_minor: number };

/** There are five patterns for bars; what comes later begins again. */
const PATTERNS = 5;

/** The whole divided: each member's net, then each deduction, in the cooperative's order. */
export function parts(shares: ShareView[]): Part[] {
  const members = shares.map((s): Unmarked => ({
    of: "member", id: s.member.id, name: s.member.name, amount_minor: s.share.net_minor,
  }));
  const codes = [...new Set(shares.flatMap((s) => s.share.deductions.map(([code]) => code)))];
  const deductions = codes.map((code): Unmarked => ({ of: "deduction", code, amount_minor: deducted(shares, code) }));
  const something = [...members, ...deductions].filter((part) => part.amount_minor > 0);
  return something.map((part, at) => ({ ...part, pattern: (at % PATTERNS) + 1 }));
}

function deducted(shares: ShareView[], code: string): number {
  const amounts = shares.flatMap((s) => s.share.deductions.filter(([c]) => c === code).map(([, amount]) => amount));
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

export function total(parts: { amount_minor: number }[]): number {
  return parts.reduce((sum, part) => sum + part.amount_minor, 0);
}

/** Grams of a member's produce that were sold. */
export function sold(share: ShareView): number {
  return share.share.earnings.reduce((sum, earning) => sum + earning.weight_g, 0);
}
