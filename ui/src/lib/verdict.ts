// A proposal taken apart for a person: what holds, what keeps it from the next
// better class, and which answers lowered it.
import type { Class } from "./generated/Class";
import type { LimitChange } from "./generated/LimitChange";
import type { Mark } from "./generated/Mark";
import type { Proposal } from "./generated/Proposal";
import type { QuestionResult } from "./generated/QuestionResult";
import type { RuleResult } from "./generated/RuleResult";
import type { SizeCodeResult } from "./generated/SizeCodeResult";
import { mm, number, t } from "./i18n.svelte";

/** The classes, best first. */
export const classes: Class[] = ["extra", "i", "ii", "outside"];

const rank = (c: Class): number => classes.indexOf(c);

export type Reasons = {
  /** One result for each kind of rule: of the class the sizes give, else of the class above it. */
  rules: RuleResult[];
  /** The next better class and the rules that speak against it. */
  better: { class: Class; against: RuleResult[] } | undefined;
  /** The answers that allow no better class than the one given. */
  answers: QuestionResult[];
};

/** Why this class and not a better one. */
export function reasonsOf(proposal: Proposal): Reasons {
  const of = (c: Class | undefined) => proposal.rules.filter((r) => r.class === c);
  const fails = (c: Class | undefined) => of(c).filter((r) => r.verdict === "fail");
  const bySize = classes.find((c) => c === "outside" || fails(c).length === 0) ?? "outside";
  const above = classes[rank(bySize) - 1];
  const rules = of(bySize).filter(telling);
  for (const rule of fails(above)) if (!rules.some((r) => r.rule === rule.rule)) rules.push(rule);
  const answers = proposal.questions.filter((q) => q.allows && q.allows !== "extra" && rank(q.allows) >= rank(proposal.class));
  return { rules, better: above && fails(above).length > 0 ? { class: above, against: fails(above) } : undefined, answers };
}

type Measured = Pick<RuleResult, "unit">;

/** Whether a rule is about the looks, not the size. */
export const ofSkin = (rule: Measured): boolean => rule.unit !== "mm";

/** Whether a rule asks for at least so much of something. */
const wantsLeast = (rule: Pick<RuleResult, "rule">): boolean => rule.rule === "red_least";

/** Whether a rule has something to say: of a skin without marks there is nothing. */
export const telling = (rule: RuleResult): boolean => !ofSkin(rule) || wantsLeast(rule) || rule.measured > 0;

/** Whether what was measured is beyond the limit, though a person said that it is enough. */
const saidEnough = (rule: RuleResult): boolean =>
  rule.unit === "percent" && rule.verdict === "pass" && rule.pieces.length === 0 && (wantsLeast(rule) ? rule.measured < rule.limit : rule.measured > rule.limit);

/** The key of the sentence for a rule's result, with its variables. */
export function ruleWords(rule: RuleResult): { key: string; args: { measured: number | string; limit: number | string; pieces: number } } {
  const tolerated = rule.verdict === "pass" && rule.rule !== "diameter_spread" && rule.pieces.length > 0;
  const kind = wantsLeast(rule) ? "least" : ofSkin(rule) ? "skin" : rule.rule.replaceAll("_", "-");
  const said = (value: number) => (ofSkin(rule) ? ruleAmount(rule, value) : tenth(value));
  const args = { measured: said(rule.measured), limit: said(rule.limit), pieces: rule.pieces.length };
  return { key: `rule-${kind}-${tolerated ? "tolerated" : saidEnough(rule) ? "ask" : rule.verdict}`, args };
}

/** What a rule measured or allows, with its unit; so fine that 1.04 isn't taken for 1. */
export function ruleAmount(rule: Measured, value: number): string {
  if (!ofSkin(rule)) return mm(value);
  if (rule.unit === "percent") return t("unit-percent", { amount: number(Math.round(value), 0) });
  const hundredths = Math.round(value * 100);
  const digits = hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2;
  return t(rule.unit === "cm" ? "unit-cm" : "unit-cm2", { amount: number(hundredths / 100, digits) });
}

/** The key of the words for a limit that has changed, with its variables. */
export function limitWords(limit: LimitChange): { key: string; args: Record<string, string> } {
  const said = (value: number | null) => (value === null ? "" : ruleAmount(limit, value));
  const about = { rule: t(`rule-${limit.rule.replaceAll("_", "-")}`), class: t(`class-${limit.class}`) };
  if (limit.now === null) return { key: "limit-gone", args: about };
  const key = limit.before === null ? "limit-new" : "limit-changed";
  return { key, args: { ...about, now: said(limit.now), before: said(limit.before) } };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Which sentence says how many pieces are outside their size code. */
export function codeWords(code: SizeCodeResult): string {
  if (code.outside.length === 0) return "size-code-all";
  return code.uniform ? "size-code-few" : "size-code-mixed";
}

/** A code's range as it is written, `58–67 mm`. */
export function codeRange(code: SizeCodeResult): string {
  const unit = code.by === "weight" ? "unit-g" : "unit-mm";
  const size = (amount: string) => t(unit, { amount });
  if (typeof code.to === "number") return size(`${fine(code.from)}–${fine(code.to)}`);
  return t("size-code-from", { from: size(fine(code.from)) });
}

const fine = (value: number): string => number(value, Number.isInteger(value) ? 0 : 1);

/** The first question without an answer. */
export const openQuestion = (proposal: Proposal): QuestionResult | undefined => proposal.questions.find((q) => q.answer === null);

/** Whether a limit was never read in the standard itself. */
export const doubtful = (mark: Mark): boolean => mark !== "verified";

/** A standard as buyers name it, in no language: `unece-ffv-14-lime` is UNECE FFV-14. */
export function shortName(id: string): string {
  const unece = /^unece-ffv-(\d+)/.exec(id);
  if (unece) return `UNECE FFV-${unece[1]}`;
  const eu = /^eu-(\d+)-(\d+)/.exec(id);
  if (eu) return `EU ${eu[1]}/${eu[2]}`;
  return (id.split("-")[0] ?? id).toUpperCase();
}
