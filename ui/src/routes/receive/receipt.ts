// A receipt half entered: what is asked next, and what is sent in the end.
import type { LotEntered } from "../../lib/generated/LotEntered";
import type { Produce } from "../../lib/generated/Produce";
import type { Weighed } from "../../lib/generated/Weighed";
import type { WeightUnit } from "../../lib/generated/WeightUnit";
import { plain } from "../../lib/components/keypad";

/** The questions, in the order they are asked. */
const steps = ["member", "produce", "weight", "check"] as const;
/** What is taken as likely and shown on the last page, from where it can be changed. */
const aside = ["day", "place"] as const;
export type Step = (typeof steps)[number] | (typeof aside)[number];

/** The answers so far. The command's id belongs to them: a retry after a crash repeats it. */
export type Receipt = {
  command_id: string;
  step: Step;
  member: string | null;
  produce: Produce | null;
  weight: string;
  unit: WeightUnit;
  weighed: Weighed;
  harvested: string | null;
  place: string | null;
};

/** An empty receipt; a member who brings the own produce isn't asked who. */
export function begin(command_id: string, member: string | null): Receipt {
  const step = member === null ? "member" : "produce";
  return { command_id, step, member, produce: null, weight: "", unit: "kg", weighed: "hand", harvested: null, place: null };
}

/** The questions this person is asked. */
export const asked = (helping: boolean): Step[] => steps.filter((step) => helping || step !== "member");

/** Which of the questions asked a step belongs to. */
export const partOf = (step: Step): Step => (step === "day" || step === "place" ? "check" : step);

/** The question before or after; back from what was only changed leads to the last page. */
export function beside(step: Step, helping: boolean, by: 1 | -1): Step | undefined {
  if (partOf(step) !== step) return partOf(step);
  const list = asked(helping);
  return list[list.indexOf(step) + by];
}

/** Whether a question has an answer that can be gone on with. */
export function answered(receipt: Receipt, step: Step): boolean {
  if (step === "weight") return Number(plain(receipt.weight)) > 0;
  if (step === "check") return entered(receipt) !== undefined;
  return receipt[step === "day" ? "harvested" : step] !== null;
}

/** What is sent, once everything is answered. */
export function entered(receipt: Receipt): LotEntered | undefined {
  const { member, produce, harvested, place, unit, weighed } = receipt;
  if (member === null || produce === null || harvested === null || place === null) return undefined;
  if (!answered(receipt, "weight")) return undefined;
  const lot = { member, produce, harvested, place, weight: { value: plain(receipt.weight), unit } };
  return weighed === "scale" ? { ...lot, weighed } : lot;
}

/** The question a refusal is about, so that it can be shown there. */
export function stepOf(code: string): Step | undefined {
  if (code.startsWith("weight-")) return "weight";
  if (code.startsWith("harvest-") || code === "day-unreadable") return "day";
  return undefined;
}

/** Whether a receipt found on disk can be gone on with: it says something, and this kiosk knows its questions. */
export const usable = (found: Receipt): boolean =>
  [...steps, ...aside].includes(found.step) && typeof found.weight === "string" && found.produce !== null;
