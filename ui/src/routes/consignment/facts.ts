import type { ConsignmentView } from "../../lib/generated/ConsignmentView";
import type { Fact } from "../../lib/generated/Fact";
import type { FactQuestion } from "../../lib/generated/FactQuestion";
import type { Paper } from "../../lib/generated/Paper";
import { fixed, unfixed } from "../../lib/fixed";

export const PAPERS: Paper[] = ["commercial_invoice", "packing_list", "cn23"];

/** How a fact is asked: on the keypad in a unit, by choice, or written. */
export type Way = { by: "keypad"; unit: "count" | "kg" | "money"; digits: number } | { by: "choice" } | { by: "phone" } | { by: "text" };

/** Incoterms rules a parcel usually goes under; the others come after them. */
const USUAL = ["DAP", "DDP", "CPT", "FCA", "EXW"];

export function way(fact: Fact, currencyDigits: number): Way {
  switch (fact) {
    case "parcels": return { by: "keypad", unit: "count", digits: 0 };
    case "gross_weight_g": return { by: "keypad", unit: "kg", digits: 3 };
    case "postage_minor": return { by: "keypad", unit: "money", digits: currencyDigits };
    case "incoterm": return { by: "choice" };
    case "sender_phone":
    case "consignee_phone": return { by: "phone" };
    case "phytosanitary_certificate": return { by: "text" };
  }
}

/** What was typed, as the door wants it; nothing while it can't be an answer. */
export function answer(typed: string, asked: Way): string | undefined {
  if (asked.by !== "keypad") return typed.trim() || undefined;
  const value = fixed(typed, asked.digits);
  return value === undefined ? undefined : String(value);
}

/** An answer of the door as it would be typed. */
export function typed(value: string, asked: Way): string {
  const whole = Number(value);
  return asked.by === "keypad" && Number.isSafeInteger(whole) ? unfixed(whole, asked.digits) : value;
}

/** The usual answers first; the rest behind one more tap. */
export function choices(all: string[]): { usual: string[]; others: string[] } {
  const usual = USUAL.filter((rule) => all.includes(rule));
  return { usual, others: all.filter((rule) => !usual.includes(rule)) };
}

/** The question on the screen, its place among all, and how many there are. */
export interface Asking {
  question: FactQuestion;
  at: number;
  all: number;
}

/** The first missing fact, or one answered before that is to be changed. */
export function asking(view: ConsignmentView, change: Fact | undefined): Asking | undefined {
  const all = Math.max(view.facts_in_all, view.missing.length);
  if (change) {
    const at = view.questions.findIndex((q) => q.fact === change);
    const question = view.questions[at];
    if (question) return { question, at: at + 1, all };
  }
  const question = view.missing[0];
  return question && { question, at: all - view.missing.length + 1, all };
}

/** The question before the one on the screen. */
export function before(questions: FactQuestion[], now: Fact | undefined): Fact | undefined {
  const at = now ? questions.findIndex((q) => q.fact === now) : questions.length;
  return questions[at - 1]?.fact;
}
