import type { Class } from "../../lib/generated/Class";
import type { LotOrder } from "../../lib/generated/LotOrder";
import type { LotQuery } from "../../lib/generated/LotQuery";
import type { LotRow } from "../../lib/generated/LotRow";
import type { LotStage } from "../../lib/generated/LotStage";
import type { Produce } from "../../lib/generated/Produce";

/** What a leader looks for among the lots. */
export interface Looking {
  stage: LotStage | "all";
  produce: Produce | "all";
  proposed: Class | "all";
  /** A member's id. */
  member: string;
  /** At least so many days old; 0 for any. */
  age: number;
  order: Exclude<LotOrder, "newest">;
  text: string;
}

/** What waits, who waited longest first. */
export const EVERYTHING: Readonly<Looking> = {
  stage: "waiting", produce: "all", proposed: "all", member: "all", age: 0, order: "oldest", text: "",
};

const DAY_MS = 86_400_000;

/** What is looked for, as the kiosk is asked. */
export function asked(looking: Looking, nowMs: number, limit: number): LotQuery {
  const one = <T extends string>(value: T | "all"): T | null => (value === "all" ? null : (value as T));
  const text = looking.text.trim();
  return {
    stage: one(looking.stage),
    produce: one(looking.produce),
    proposed: one(looking.proposed),
    member: one(looking.member),
    before_ms: looking.age > 0 ? nowMs - looking.age * DAY_MS : null,
    order: looking.order,
    text: text === "" ? null : text,
    limit,
  };
}

/** How many of the filters that aren't always seen narrow the list. */
export const narrowed = (looking: Looking): number =>
  [looking.proposed !== "all", looking.member !== "all", looking.age > 0].filter(Boolean).length;

/**
 * The lot to look at after one is done: the next that waits, round to the beginning; nothing
 * when none does. `before` is the order the list had while the one that is done was in it.
 */
export function nextAfter(lots: LotRow[], done: string, before: string[] = []): LotRow | undefined {
  const known = lots.some((lot) => lot.id === done) ? lots.map((lot) => lot.id) : before;
  const at = known.indexOf(done);
  const waiting = lots.filter((lot) => lot.id !== done && lot.stage === "waiting");
  return waiting.find((lot) => known.indexOf(lot.id) > at) ?? waiting[0];
}

/** The lot so many lines away, at most the first or last. */
export function stepFrom(lots: LotRow[], chosen: string | undefined, by: number): LotRow | undefined {
  const at = lots.findIndex((lot) => lot.id === chosen);
  if (at < 0) return lots[0];
  return lots[Math.min(lots.length - 1, Math.max(0, at + by))];
}

/** How long ago something was, in the largest unit that is at least one. */
export function age(then_ms: number, now_ms: number): { unit: "minutes" | "hours" | "days"; count: number } {
  const minutes = Math.max(0, Math.floor((now_ms - then_ms) / 60_000));
  if (minutes < 60) return { unit: "minutes", count: minutes };
  if (minutes < 48 * 60) return { unit: "hours", count: Math.floor(minutes / 60) };
  return { unit: "days", count: Math.floor(minutes / 1440) };
}

/** The stages to choose from, the usual one first. */
export const STAGES: Looking["stage"][] = ["waiting", "again", "approved", "received", "withdrawn", "all"];
/** The ages to choose from, in days. */
export const AGES = [0, 1, 2, 7];
