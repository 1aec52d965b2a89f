// Where days begin on this kiosk's own clock: one is 23 or 25 hours long where clocks are changed.
import type { Counted } from "../../lib/generated/Counted";

/** The first moments of the last `days` days and the end of today, UTC ms. */
export function dayStarts(days: number, nowMs: number): number[] {
  const today = new Date(nowMs);
  return Array.from({ length: days + 1 }, (_, i) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() - days + 1 + i).getTime(),
  );
}

/** The first moments of the last `weeks` weeks, from Monday on, and the end of this one, UTC ms. */
export function weekStarts(weeks: number, nowMs: number): number[] {
  const today = new Date(nowMs);
  const monday = today.getDate() - ((today.getDay() + 6) % 7);
  return Array.from({ length: weeks + 1 }, (_, i) =>
    new Date(today.getFullYear(), today.getMonth(), monday - 7 * (weeks - 1 - i)).getTime(),
  );
}

/** What was paid on each day, minor units; nothing where nothing was, or in several currencies, which don't compare. */
export function paidEach(days: Pick<Counted, "paid">[]): number[] | undefined {
  const currencies = new Set(days.flatMap((day) => day.paid.map((one) => one.currency)));
  return currencies.size === 1 ? days.map((day) => day.paid[0]?.amount_minor ?? 0) : undefined;
}

/** A moment's calendar day, `2026-05-12`. */
export { dayOf } from "../../lib/days";
