import type { Fact } from "../../lib/generated/Fact";
import { kg, money, number } from "../../lib/i18n.svelte";

/** An answer of the door as a person reads it. */
export function shown(fact: Fact, answer: string, currency: string): string {
  const value = Number(answer);
  if (!Number.isSafeInteger(value)) return answer;
  if (fact === "gross_weight_g") return kg(value);
  if (fact === "postage_minor") return money(value, currency);
  return fact === "parcels" ? number(value) : answer;
}
