// A receipt's answers in words.
import { t } from "../../lib/i18n.svelte";
import { said } from "../../lib/units.svelte";
import { plain } from "../../lib/components/keypad";
import { session } from "../../lib/session.svelte";
import type { Receipt } from "./receipt";

/** The weight as typed, with its unit: `24.6 kg`. */
export const typedWeight = (receipt: Pick<Receipt, "weight" | "unit">): string => said(Number(plain(receipt.weight)), receipt.unit);

/** A question in the words for who sits at the kiosk: about the farmer where one is helped. */
export const asks = (key: string): string =>
  session.helps ? t(`signin-${key}`, { name: session.helps.name }) : t(key);
