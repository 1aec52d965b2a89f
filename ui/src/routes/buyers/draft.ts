import { fold } from "../../lib/search";
import type { BuyerEntered } from "../../lib/generated/BuyerEntered";

/** The questions of a new buyer, one on each screen. */
export const STEPS = ["name", "country", "address", "phone", "currency", "check"] as const;
export type Step = (typeof STEPS)[number];

/** A new buyer as far as entered. */
export interface BuyerDraft {
  /** Made once, so that sending again after a crash changes nothing. */
  command_id: string;
  step: Step;
  name: string;
  country: string;
  street: string;
  city: string;
  region: string;
  postcode: string;
  phone: string;
  currency: string;
  importer_reference: string;
}

export function begin(command_id: string): BuyerDraft {
  return {
    command_id, step: "name", name: "", country: "", street: "", city: "", region: "", postcode: "",
    phone: "", currency: "", importer_reference: "",
  };
}

const filled = (text: string) => text.trim() !== "";

export function answered(draft: BuyerDraft): boolean {
  switch (draft.step) {
    case "name": return filled(draft.name);
    case "country": return /^[A-Z]{2}$/.test(draft.country);
    case "address": return filled(draft.street) && filled(draft.city);
    case "phone": return true;
    case "currency": return /^[A-Z]{3}$/.test(draft.currency);
    case "check": return entered(draft) !== undefined;
  }
}

export function entered(draft: BuyerDraft): BuyerEntered | undefined {
  const asked: Step[] = ["name", "country", "address", "currency"];
  if (!asked.every((step) => answered({ ...draft, step }))) return undefined;
  const { street, city, region, postcode, country, phone } = trimmed(draft);
  const { name, currency, importer_reference } = trimmed(draft);
  return { name, address: { street, city, region, postcode, country, phone }, currency, importer_reference };
}

function trimmed(draft: BuyerDraft): BuyerDraft {
  const pairs = Object.entries(draft).map(([key, value]) => [key, String(value).trim()]);
  return Object.fromEntries(pairs) as unknown as BuyerDraft;
}

export function forward(draft: BuyerDraft): BuyerDraft {
  return { ...draft, step: STEPS[STEPS.indexOf(draft.step) + 1] ?? draft.step };
}

export function back(draft: BuyerDraft): BuyerDraft {
  return { ...draft, step: STEPS[STEPS.indexOf(draft.step) - 1] ?? draft.step };
}

/** A country by its ISO 3166-1 alpha-2 code and its name in the language spoken. */
export type Country = { code: string; name: string };

/** Countries whose name or code begins with or contains what was typed; the beginnings first. */
export function found(all: Country[], text: string): Country[] {
  const wanted = fold(text);
  if (wanted === "") return all;
  const at = (c: Country) => (c.code.toLowerCase() === wanted ? 0 : fold(c.name).indexOf(wanted));
  return all.filter((c) => at(c) >= 0).sort((a, b) => Math.min(at(a), 1) - Math.min(at(b), 1));
}

/** Currencies to offer first: the country's own where we know it, what neighbours and oceans trade in, then the rest. */
export function currencies(country: string, own: string): string[] {
  return [...new Set([own, CURRENCY[country] ?? own, "USD", "EUR", "CNY"])];
}

/** The currency of the countries our cooperatives sell to most (ISO 4217). */
const CURRENCY: Record<string, string> = {
  CN: "CNY", HK: "HKD", JP: "JPY", KR: "KRW", SG: "SGD", MY: "MYR", TH: "THB", VN: "VND", ID: "IDR", IN: "INR",
  KZ: "KZT", RU: "RUB", AE: "AED", SA: "SAR", GB: "GBP", CH: "CHF", US: "USD", CA: "CAD", AU: "AUD", NZ: "NZD",
  KE: "KES", TZ: "TZS", UG: "UGX", ZA: "ZAR", BR: "BRL", MX: "MXN",
};
