// Weights as people type them, in their own unit.
import type { WeightUnit } from "./generated/WeightUnit";
import { plain } from "./components/keypad";

const GRAMS: Record<WeightUnit, number> = { kg: 1000, jin: 500 };

/** Grams of a typed weight, to show it in the other unit; the kiosk does its own reckoning. */
export function gramsTyped(text: string, unit: WeightUnit): number {
  const value = Number(plain(text));
  return Number.isFinite(value) ? Math.round(value * GRAMS[unit]) : 0;
}
