// A weight in the units of the place, in words.
import type { Produce } from "./generated/Produce";
import type { UnitFacts } from "./generated/UnitFacts";
import type { WeightUnit } from "./generated/WeightUnit";
import { lang, number, t } from "./i18n.svelte";
import { kiosk } from "./kiosk.svelte";
import { beside, factsOf, offered } from "./weight";

const units = (): UnitFacts[] => kiosk.home?.units ?? [];
const where = (produce: Produce | null) => ({ lang: lang(), country: kiosk.home?.cooperative?.address.country, produce });

/** The units offered for a kind of produce. */
export const unitsFor = (produce: Produce | null): UnitFacts[] => offered(units(), where(produce));

/** What is known of a unit. */
export const unitOf = (unit: WeightUnit, produce: Produce | null): UnitFacts => factsOf(units(), unit, produce);

/** So many of a unit: `49.2 jin`. */
export const inUnit = (grams: number, unit: UnitFacts): string => said(grams / unit.g, unit.unit);

/** A number of a unit: `2 crates`. */
export const said = (count: number, unit: WeightUnit): string => t(`unit-${unit}`, { amount: number(count, 3), count });

/** A weight as it is said here beside kilograms; nothing where it isn't. */
export function asSaidHere(grams: number): string | undefined {
  const unit = beside(units(), where(null));
  return unit && inUnit(grams, unit);
}
