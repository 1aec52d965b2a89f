import type { LotRow } from "../../lib/generated/LotRow";
import type { LotView } from "../../lib/generated/LotView";

/** A photo to stand beside a lot's own: another lot's, or the lot's of before. */
export type Shown = { photo: string; at_ms: number; lot?: LotRow };

/** What a lot's photo can be compared with: its own of before, newest first, then those of others. */
export function beside(view: LotView, others: LotRow[]): Shown[] {
  const now = view.inspection?.photo;
  const before = Object.entries(view.lot.photos)
    .filter(([photo]) => photo !== now)
    .map(([photo, at_ms]) => ({ photo, at_ms: at_ms ?? 0 }))
    .sort((a, b) => b.at_ms - a.at_ms);
  const of = others.flatMap((lot) => (lot.photo && lot.id !== view.lot.id && lot.photo !== now ? [{ photo: lot.photo, at_ms: lot.received_at_ms, lot }] : []));
  return [...before, ...of];
}
