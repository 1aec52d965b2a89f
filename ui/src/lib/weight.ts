// Weights as people say them, in their own units. The kiosk does its own reckoning.
import type { Produce } from "./generated/Produce";
import type { UnitFacts } from "./generated/UnitFacts";
import type { WeightUnit } from "./generated/WeightUnit";
import { plain } from "./components/keypad";

/** Kilograms, known before the kiosk has said anything. */
export const KG: UnitFacts = { unit: "kg", produce: null, g: 1000, about: false, languages: [], countries: [], source: "", mark: "verified" };

/** Where somebody is asked for a weight: the language spoken, the cooperative's country, what is weighed. */
export type Where = { lang: string; country: string | undefined; produce: Produce | null };

/** At most so many fit beside each other on a phone. */
const MOST = 3;

const used = (unit: UnitFacts, { lang, country }: Where) =>
  unit.languages.includes(lang) || (country !== undefined && unit.countries.includes(country));

/** The units to offer: kilograms, what is said here, what this produce is carried in. */
export function offered(units: UnitFacts[], where: Where): UnitFacts[] {
  const exact = units.filter((u) => u.unit !== "kg" && u.produce === null && used(u, where));
  // What speakers of the language say comes before what is said in the country.
  const here = [...exact].sort((a, b) => Number(b.languages.includes(where.lang)) - Number(a.languages.includes(where.lang)));
  const carried = units.filter((u) => u.produce !== null && u.produce === where.produce);
  return [units.find((u) => u.unit === "kg") ?? KG, ...here, ...carried].slice(0, MOST);
}

/** Units with the one chosen before the language changed, which stays on the screen. */
export const withChosen = (units: UnitFacts[], chosen: UnitFacts): UnitFacts[] =>
  units.some((u) => u.unit === chosen.unit) ? units : [...units.slice(0, MOST - 1), chosen];

/** The exact unit a weight is said in beside kilograms; none where people say kilograms only. */
export const beside = (units: UnitFacts[], where: Where): UnitFacts | undefined =>
  offered(units, { ...where, produce: null }).find((u) => u.unit !== "kg");

/** What is known of a unit for a kind of produce. */
export const factsOf = (units: UnitFacts[], unit: WeightUnit, produce: Produce | null): UnitFacts =>
  units.find((u) => u.unit === unit && (u.produce === null || u.produce === produce)) ?? KG;

/** Grams as one types them in kilograms: `12400` is `12.4`. */
export function kilograms(grams: number): string {
  const whole = Math.trunc(grams / 1000);
  const part = String(grams % 1000).padStart(3, "0").replace(/0+$/, "");
  return part === "" ? String(whole) : `${whole}.${part}`;
}

/** Grams of a typed weight, to show it in another unit. */
export function gramsTyped(text: string, unit: UnitFacts): number {
  const value = Number(plain(text));
  return Number.isFinite(value) ? Math.round(value * unit.g) : 0;
}
