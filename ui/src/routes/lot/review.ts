import type { Class } from "../../lib/generated/Class";
import type { Decision } from "../../lib/generated/Decision";
import type { LotView } from "../../lib/generated/LotView";
import type { OverrideReason } from "../../lib/generated/OverrideReason";
import type { Proposal } from "../../lib/generated/Proposal";
import type { RuleResult } from "../../lib/generated/RuleResult";
import { telling } from "../../lib/verdict";

export const CLASSES: Class[] = ["extra", "i", "ii", "outside"];
export const REASONS: OverrideReason[] = ["skin", "ripeness", "sample_unlike", "measured_by_hand", "buyer_agreed"];

/** What the leader has chosen so far; nothing chosen means: as proposed. */
export interface Choice {
  class?: Class;
  reason?: OverrideReason;
}

/** Whether a decision is wanted: not once there is one that holds. */
export const mayDecide = (view: LotView): boolean => view.stage === "waiting" || (view.stage === "again" && view.inspection !== null);

/** The rules to show: those of the class proposed, or, when none holds, of the last class tried. */
export function rulesShown(proposal: Proposal): RuleResult[] {
  const rules = proposal.rules.filter(telling);
  const own = rules.filter((rule) => rule.class === proposal.class);
  if (own.length > 0) return own;
  const last = proposal.rules.at(-1)?.class;
  return rules.filter((rule) => rule.class === last);
}

/** The rules that kept the lot out of a better class. */
export function heldBack(proposal: Proposal): RuleResult[] {
  return proposal.rules.filter((rule) => rule.verdict === "fail" && rule.class !== proposal.class);
}

/** What the leader decides on exactly what is on the screen; nothing while a reason is missing. */
export function decision(view: LotView, choice: Choice): Decision | undefined {
  const proposed = view.inspection?.proposal.class;
  if (!proposed) return undefined;
  const chosen = choice.class ?? proposed;
  if (chosen === proposed) return { heads: view.heads, class: chosen };
  return choice.reason && { heads: view.heads, class: chosen, reason: choice.reason };
}

/** Whether a record read again is no longer what was on the screen. */
export function changed(seen: string[], now: string[]): boolean {
  return [...seen].sort().join() !== [...now].sort().join();
}

/** A short sign of the record's heads, to compare two screens by eye: `7F3A·C2`. */
export function seal(heads: string[]): string {
  const first = [...heads].sort()[0]?.toUpperCase() ?? "";
  return `${first.slice(0, 4)}·${first.slice(4, 6)}`;
}
