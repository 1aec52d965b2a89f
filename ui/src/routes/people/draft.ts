import type { PersonEntered } from "../../lib/generated/PersonEntered";
import type { Role } from "../../lib/generated/Role";
import { whole } from "../../lib/threepictures";

/** The questions of a new person, one on each screen. */
export const STEPS = ["name", "face", "roles", "pictures", "consent", "pin", "check"] as const;
export type Step = (typeof STEPS)[number];

export const ROLES: Role[] = ["member", "operator", "leader", "trainer", "officer"];

/** A new person as far as entered. The PIN is never kept in a draft on disk. */
export interface PersonDraft {
  /** Made once, so that sending again after a crash changes nothing. */
  command_id: string;
  step: Step;
  name: string;
  face?: number;
  roles: Role[];
  /** The pictures tapped so far; ids from 0. */
  pictures: number[];
  /** The version of the text the person agreed to. */
  consent?: number;
  pin: string;
}

export function begin(command_id: string): PersonDraft {
  return { command_id, step: "name", name: "", roles: ["member"], pictures: [], pin: "" };
}

/** A draft as it goes to disk. */
export function withoutPin(draft: PersonDraft): PersonDraft {
  return { ...draft, pin: "", step: draft.step === "check" && needsPin(draft) ? "pin" : draft.step };
}

/** Leaders handle money, so they need a PIN. */
export function needsPin(draft: PersonDraft): boolean {
  return draft.roles.includes("leader");
}

export function pinUsable(pin: string): boolean {
  return /^\d{4,8}$/.test(pin);
}

export function toggled(roles: Role[], role: Role): Role[] {
  return roles.includes(role) ? roles.filter((r) => r !== role) : ROLES.filter((r) => r === role || roles.includes(r));
}

export function answered(draft: PersonDraft): boolean {
  switch (draft.step) {
    case "name": return nameUsable(draft.name);
    case "face": return draft.face !== undefined;
    case "roles": return draft.roles.length > 0;
    case "pictures": return whole(draft.pictures) !== undefined;
    case "consent": return draft.consent !== undefined;
    case "pin": return pinUsable(draft.pin) || (draft.pin === "" && !needsPin(draft));
    case "check": return entered(draft) !== undefined;
  }
}

function nameUsable(name: string): boolean {
  const length = [...name.trim()].length;
  return length >= 1 && length <= 80;
}

export function entered(draft: PersonDraft): PersonEntered | undefined {
  const { name, face, roles, pin, consent } = draft;
  const pictures = whole(draft.pictures);
  if (!nameUsable(name) || face === undefined || roles.length === 0) return undefined;
  if (pin === "" ? needsPin(draft) : !pinUsable(pin)) return undefined;
  if (pictures === undefined || consent === undefined) return undefined;
  return { name: name.trim(), face, roles, pin: pin === "" ? null : pin, pictures, consent };
}

/** The steps of this person: a PIN is asked only of those who need one. */
export function stepsOf(draft: PersonDraft): Step[] {
  return STEPS.filter((step) => step !== "pin" || needsPin(draft));
}

export function forward(draft: PersonDraft): PersonDraft {
  return moved(draft, 1);
}

export function back(draft: PersonDraft): PersonDraft {
  return moved(draft, -1);
}

function moved(draft: PersonDraft, by: 1 | -1): PersonDraft {
  const steps = stepsOf(draft);
  return { ...draft, step: steps[steps.indexOf(draft.step) + by] ?? draft.step };
}
