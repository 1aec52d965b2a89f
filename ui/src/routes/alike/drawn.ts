import type { AlikeLots } from "../../lib/generated/AlikeLots";
import type { SeenLot } from "../../lib/generated/SeenLot";

/** What the leader did with each lot, by its id. */
export type Done = { opened: Record<string, string[]>; out: Record<string, boolean> };

/** Whose photos are still to be opened: those drawn, or all that are kept once one of those was left out. */
export function unopened({ lots }: AlikeLots, { opened, out }: Done): string[] {
  const strict = lots.some(({ lot, drawn }) => drawn && out[lot.id]);
  const wanted = lots.filter(({ lot, drawn }) => !out[lot.id] && (strict || drawn) && !opened[lot.id]);
  return wanted.map(({ lot }) => lot.id);
}

/** Whether one that was drawn was left out. */
export const strict = ({ lots }: AlikeLots, { out }: Done): boolean => lots.some(({ lot, drawn }) => drawn && out[lot.id]);

/** What was seen, as the kiosk is told: with an opened photo the heads shown beside it. */
export const seen = ({ lots }: AlikeLots, { opened, out }: Done): SeenLot[] =>
  lots.map(({ lot, heads }) => ({
    lot: lot.id,
    heads: opened[lot.id] ?? heads,
    opened: opened[lot.id] !== undefined,
    leave_out: out[lot.id] ?? false,
  }));

/** How many would be approved. */
export const kept = ({ lots }: AlikeLots, { out }: Done): number => lots.filter(({ lot }) => !out[lot.id]).length;
