// A receipt's answers in words.
import { said } from "../../lib/units.svelte";
import { plain } from "../../lib/components/keypad";
import type { Receipt } from "./receipt";

/** The weight as typed, with its unit: `24.6 kg`. */
export const typedWeight = (receipt: Pick<Receipt, "weight" | "unit">): string => said(Number(plain(receipt.weight)), receipt.unit);
