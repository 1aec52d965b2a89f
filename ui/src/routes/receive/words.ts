// A receipt's answers in words.
import { number, t } from "../../lib/i18n.svelte";
import { plain } from "../../lib/components/keypad";
import type { Receipt } from "./receipt";

/** The weight as typed, with its unit: `24.6 kg`. */
export const typedWeight = (receipt: Pick<Receipt, "weight" | "unit">): string =>
  t(`unit-${receipt.unit}`, { amount: number(Number(plain(receipt.weight)), 3) });
