// How a standard stands, and what an edition of it changes, in words.
import type { Change } from "../../lib/generated/Change";
import type { EditionView } from "../../lib/generated/EditionView";
import type { Said } from "../../lib/generated/Said";
import type { SaidValue } from "../../lib/generated/SaidValue";
import type { StandardAbout } from "../../lib/generated/StandardAbout";
import { between, number, t } from "../../lib/i18n.svelte";

/** The edition that counts in the place of the one built in, used here or not. */
export const counting = (about: StandardAbout): EditionView | undefined =>
  about.editions.find((edition) => edition.state === "holds" || edition.state === "unusable");

/** What was corrected comes first, the rest by what it grades and its id. */
export function inOrder(all: StandardAbout[], word: (about: StandardAbout) => string): StandardAbout[] {
  const rank = (about: StandardAbout) => (counting(about) ? 0 : 1);
  return [...all].sort((a, b) => rank(a) - rank(b) || word(a).localeCompare(word(b)) || a.id.localeCompare(b.id));
}

/** What a change is about. */
export function titleOf({ says, of }: Change): string {
  if (says === "answer" || says === "asked_below") return t(`question-${of ?? ""}`);
  if (says === "size_code") return t("size-code", { code: of ?? "" });
  return RULES.has(says) ? t(`rule-${says.replaceAll("_", "-")}`) : t(`standards-says-${says}`);
}

/** Rules have their words already: those that stand beside a verdict. */
const RULES = new Set<string>(["diameter_min", "diameter_spread", "blemish_length", "blemish_area", "scab_area", "bruise_area", "red_least", "green_most"]);

/** For what it holds: classes, an answer, sizes. */
export function holdsFor({ says, of, answer, classes, if_yes, when, from_mm, below_mm }: Change): string[] {
  return [
    ...classes.map((one) => t(`class-${one}`)),
    ...(answer === null ? [] : [t(`answer-${of ?? ""}-${answer}`)]),
    ...(says === "asked_below" ? [t("standards-says-asked_below")] : []),
    ...(if_yes === null ? [] : [t("standards-if-yes", { question: t(`question-${if_yes}`) })]),
    ...(when === null ? [] : [t(`answer-${when.question}-${when.answer}`)]),
    ...(from_mm === null ? [] : [t("standards-from", { size: t("unit-mm", { amount: fine(from_mm) }) })]),
    ...(below_mm === null ? [] : [t("standards-below", { size: t("unit-mm", { amount: fine(below_mm) }) })]),
  ];
}

/** What an edition says, or that it says nothing. */
export const said = (what: Said | null): string => (what && valueOf(what.value)) || t("standards-nothing");

function valueOf(value: SaidValue): string {
  switch (value.as) {
    case "size":
      return t(`unit-${value.unit}`, { amount: fine(value.amount) });
    case "share":
      return t("unit-percent", { amount: fine(value.percent) });
    case "range":
      return rangeOf(value);
    case "class":
      return t(`class-${value.class}`);
    case "particulars":
      return value.particulars.map((one) => t(`particular-${one.replaceAll("_", "-")}`)).join(between());
    case "markets":
      return value.markets.join(between());
    case "diameter":
      return t(`standards-diameter-${value.measured_as}`);
  }
}

function rangeOf({ by, from, to }: Extract<SaidValue, { as: "range" }>): string {
  const size = (amount: string) => t(by === "weight" ? "unit-g" : "unit-mm", { amount });
  return to === null ? t("size-code-from", { from: size(fine(from)) }) : size(`${fine(from)}–${fine(to)}`);
}

/** So fine that 1.25 isn't taken for 1.3. */
function fine(value: number): string {
  const hundredths = Math.round(value * 100);
  return number(hundredths / 100, hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2);
}
