import type { LotRow } from "../../lib/generated/LotRow";
import type { LotStage } from "../../lib/generated/LotStage";
import type { Produce } from "../../lib/generated/Produce";

/** What a leader looks for among the lots. */
export interface Looking {
  stage: LotStage | "all";
  produce: Produce | "all";
  text: string;
}

/** Oldest first: who waited longest is looked at first. */
export function inOrder(lots: LotRow[], produce: Produce | "all"): LotRow[] {
  const wanted = produce === "all" ? lots : lots.filter((lot) => lot.produce === produce);
  return [...wanted].sort((a, b) => a.received_at_ms - b.received_at_ms || a.number - b.number);
}

/** The kinds of produce among the lots, so that only those are offered as a filter. */
export function kinds(lots: LotRow[]): Produce[] {
  return [...new Set(lots.map((lot) => lot.produce))].sort();
}

/** The lot to look at after one is done; nothing when none waits. */
export function nextAfter(lots: LotRow[], done: string): LotRow | undefined {
  const at = lots.findIndex((lot) => lot.id === done);
  const order = [...lots.slice(at + 1), ...lots.slice(0, Math.max(at, 0))];
  return order.find((lot) => lot.id !== done && lot.stage === "waiting");
}

/** How long ago something was, in the largest unit that is at least one. */
export function age(then_ms: number, now_ms: number): { unit: "minutes" | "hours" | "days"; count: number } {
  const minutes = Math.max(0, Math.floor((now_ms - then_ms) / 60_000));
  if (minutes < 60) return { unit: "minutes", count: minutes };
  if (minutes < 48 * 60) return { unit: "hours", count: Math.floor(minutes / 60) };
  return { unit: "days", count: Math.floor(minutes / 1440) };
}

/** The stages to choose from, the usual one first. */
export const STAGES: Looking["stage"][] = ["waiting", "approved", "received", "withdrawn", "all"];
