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

/** ISO 3166-1 alpha-2 codes that the language knows a name for, sorted by that name. */
export function countries(lang: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames([lang], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => !NOT_COUNTRIES.has(code));
  const named = codes.flatMap((code) => {
    const name = names.of(code);
    return name ? [{ code, name }] : [];
  });
  const order = new Intl.Collator(lang);
  return named.sort((a, b) => order.compare(a.name, b.name));
}

/** Regions that have a name in CLDR but are no ISO 3166-1 country: groupings, withdrawn and test codes. */
const NOT_COUNTRIES = new Set([
  "AC", "AN", "BU", "CP", "CQ", "CS", "CT", "DD", "DG", "DY", "EA", "EU", "EZ", "FQ", "FX", "HV", "IC", "JT", "MI",
  "NH", "NQ", "NT", "PC", "PU", "PZ", "QO", "QU", "RH", "SU", "TA", "TP", "UK", "UN", "VD", "WK", "XA", "XB", "XK",
  "YD", "YU", "ZR", "ZZ",
]);

/** Countries whose name or code begins with or contains what was typed; the beginnings first. */
export function found(all: { code: string; name: string }[], text: string): { code: string; name: string }[] {
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === "") return all;
  const at = (c: { code: string; name: string }) =>
    c.code.toLocaleLowerCase() === wanted ? 0 : c.name.toLocaleLowerCase().indexOf(wanted);
  return all.filter((c) => at(c) >= 0).sort((a, b) => Math.min(at(a), 1) - Math.min(at(b), 1));
}
