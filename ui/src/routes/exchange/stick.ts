import type { StickView } from "../../lib/generated/StickView";
import type { SticksView } from "../../lib/generated/SticksView";

/** What the card of the stick shows. */
export type StickState = "none" | "ready" | "found" | "working" | "done" | "problem";

/** What is true of the first stick that is in, worked out from what the kiosk says. */
export function stateOf(sticks: SticksView | undefined, stick: StickView | undefined): StickState {
  const work = sticks?.work ?? undefined;
  if (work?.running) return "working";
  if (work && (work.problem || work.refused.length > 0)) return "problem";
  if (!stick) return "none";
  if (stick.bundles.length > 0) return "found";
  return work && work.stick === stick.id ? "done" : "ready";
}

/** Bytes as megabytes, one digit after the point where there are few. */
export function megabytes(bytes: number): number {
  const mb = bytes / 1_000_000;
  return mb < 10 ? Math.ceil(mb * 10) / 10 : Math.round(mb);
}
