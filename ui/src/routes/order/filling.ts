import type { OrderLineView } from "../../lib/generated/OrderLineView";
import type { OrderLot } from "../../lib/generated/OrderLot";

/** Grams of a line that nothing is promised for yet. */
export function toFind(line: OrderLineView): number {
  return Math.max(0, line.line.weight_g - line.promised_g);
}

/** The weight to offer first: as much as the lot has, never more than is still wanted. */
export function offer(lot: OrderLot, line: OrderLineView): number {
  return Math.max(0, Math.min(lot.left_g, toFind(line)));
}

/** Where a lot's weight goes: to others, to this line, to nobody yet. They add up to the lot. */
export interface Parts {
  others_g: number;
  mine_g: number;
  left_g: number;
}

export function parts(lot: OrderLot, line: OrderLineView): Parts {
  const mine_g = line.allocations.filter((a) => a.lot === lot.lot.id).reduce((sum, a) => sum + a.weight_g, 0);
  const left_g = Math.max(0, lot.left_g);
  return { mine_g, left_g, others_g: Math.max(0, lot.lot.weight_g - left_g - mine_g) };
}

/** First what can be promised here, most left first; then what is used up; then what others hold. */
export function inOrder(lots: OrderLot[]): OrderLot[] {
  const rank = (lot: OrderLot) => (lot.held_here ? (lot.left_g > 0 ? 0 : 1) : 2);
  return [...lots].sort((a, b) => rank(a) - rank(b) || b.left_g - a.left_g || a.lot.number - b.lot.number);
}

/** The line to fill next: the first with something still to find, else the first. */
export function lineToFill(lines: OrderLineView[]): OrderLineView | undefined {
  return lines.find((line) => toFind(line) > 0) ?? lines[0];
}

/** Whether a typed weight can be promised, else why not. */
export function fits(weight_g: number | undefined, lot: OrderLot, line: OrderLineView): "yes" | "empty" | "lot" | "line" {
  if (!weight_g || weight_g <= 0) return "empty";
  if (weight_g > lot.left_g) return "lot";
  return weight_g > toFind(line) ? "line" : "yes";
}

export function promised(lines: OrderLineView[]): number {
  return lines.reduce((sum, line) => sum + line.promised_g, 0);
}
