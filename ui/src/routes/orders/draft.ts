import type { Class } from "../../lib/generated/Class";
import type { OrderEntered } from "../../lib/generated/OrderEntered";
import type { OrderLine } from "../../lib/generated/OrderLine";
import type { Produce } from "../../lib/generated/Produce";
import { fixed, unfixed } from "../../lib/fixed";

/** The questions of a new order, one on each screen. */
export const STEPS = ["buyer", "produce", "class", "weight", "price", "day", "check"] as const;
export type Step = (typeof STEPS)[number];

/** A new order as far as it has been entered; kept under the person's drafts. */
export interface OrderDraft {
  /** Made once, so that sending again after a crash changes nothing. */
  command_id: string;
  step: Step;
  buyer?: string;
  /** Lines already entered. */
  lines: OrderLine[];
  /** The line being entered, as typed. */
  produce?: Produce;
  class?: Class;
  kg: string;
  price: string;
  wanted_by?: string;
  /** One answer is being changed: the next step is the check again. */
  changing?: boolean;
}

export function begin(command_id: string): OrderDraft {
  return { command_id, step: "buyer", lines: [], kg: "", price: "" };
}

/** The line being entered, once everything in it is usable. */
export function line(draft: OrderDraft, digits: number): OrderLine | undefined {
  const weight_g = fixed(draft.kg, 3);
  const price_minor_per_kg = fixed(draft.price, digits);
  if (!draft.produce || !draft.class || !weight_g || !price_minor_per_kg) return undefined;
  return { produce: draft.produce, class: draft.class, weight_g, price_minor_per_kg };
}

/** The whole order, once every question has an answer. */
export function entered(draft: OrderDraft, digits: number): OrderEntered | undefined {
  const last = line(draft, digits);
  const lines = last ? [...draft.lines, last] : draft.lines;
  if (!draft.buyer || !draft.wanted_by || lines.length === 0) return undefined;
  return { buyer: draft.buyer, wanted_by: draft.wanted_by, lines };
}

/** Whether the question on the screen has a usable answer. */
export function answered(draft: OrderDraft, digits: number): boolean {
  switch (draft.step) {
    case "buyer": return draft.buyer !== undefined;
    case "produce": return draft.produce !== undefined;
    case "class": return draft.class !== undefined;
    case "weight": return (fixed(draft.kg, 3) ?? 0) > 0;
    case "price": return (fixed(draft.price, digits) ?? 0) > 0;
    case "day": return draft.wanted_by !== undefined;
    case "check": return entered(draft, digits) !== undefined;
  }
}

/** The step after this one; a further line doesn't ask buyer and day again. */
export function forward(draft: OrderDraft): OrderDraft {
  if (draft.changing) return { ...draft, step: "check", changing: false };
  const skipDay = draft.step === "price" && draft.wanted_by !== undefined;
  return { ...draft, step: skipDay ? "check" : stepAt(draft.step, 1) };
}

export function back(draft: OrderDraft): OrderDraft {
  if (draft.changing) return { ...draft, step: "check", changing: false };
  return { ...draft, step: stepAt(draft.step, -1) };
}

/** Asks one question again and comes back to the check; `at` names the line it is about. */
export function again(draft: OrderDraft, step: Step, digits: number, at = draft.lines.length): OrderDraft {
  return { ...inHand(draft, at, digits), step, changing: true };
}

/** Takes a line that was put aside in hand again; the one in hand takes its place. */
function inHand(draft: OrderDraft, at: number, digits: number): OrderDraft {
  const wanted = draft.lines[at];
  const held = line(draft, digits);
  if (!wanted) return draft;
  const lines = held ? draft.lines.with(at, held) : draft.lines.filter((_, i) => i !== at);
  const { produce, class: wantedClass, weight_g, price_minor_per_kg } = wanted;
  return { ...draft, lines, produce, class: wantedClass, kg: unfixed(weight_g, 3), price: unfixed(price_minor_per_kg, digits) };
}

/** Puts the line aside and asks for one more. */
export function oneMore(draft: OrderDraft, digits: number): OrderDraft {
  const done = line(draft, digits);
  const lines = done ? [...draft.lines, done] : draft.lines;
  return { ...draft, lines, produce: undefined, class: undefined, kg: "", price: "", step: "produce", changing: false };
}

/** Takes a line out again; the one being entered is the last. */
export function without(draft: OrderDraft, index: number): OrderDraft {
  if (index < draft.lines.length) return { ...draft, lines: draft.lines.filter((_, at) => at !== index) };
  return { ...draft, produce: undefined, class: undefined, kg: "", price: "" };
}

function stepAt(step: Step, by: number): Step {
  return STEPS[STEPS.indexOf(step) + by] ?? step;
}

/** The next days to choose from, `skip` days from today, as ISO days in the kiosk's own time zone. */
export function nextDays(now_ms: number, count: number, skip = 0): string[] {
  const now = new Date(now_ms);
  return Array.from({ length: count }, (_, ahead) => {
    const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + skip + ahead);
    const two = (n: number) => String(n).padStart(2, "0");
    return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  });
}
