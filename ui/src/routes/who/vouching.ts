// Who may vouch for who forgot the PIN. The kiosk has the last word; here only those are
// shown who can.
import type { PersonView } from "../../lib/generated/PersonView";

/** `leader`: one of the two is a leader. `members`: there is no other leader. */
export function vouchersNeeded(person: PersonView, people: PersonView[]): "leader" | "members" {
  return people.some((p) => p.id !== person.id && p.roles.includes("leader")) ? "leader" : "members";
}

/** Those who can vouch now, the ones already asked left out. */
export function mayVouch(person: PersonView, people: PersonView[], asked: string[]): PersonView[] {
  const others = people.filter((p) => p.id !== person.id && !asked.includes(p.id));
  if (vouchersNeeded(person, people) === "members") return others.filter((p) => p.has_badge || p.needs_pin);
  const leads = (p: PersonView) => p.roles.includes("leader") && p.needs_pin;
  if (asked.length === 0) return others.filter(leads);
  return others.filter((p) => p.has_pictures || p.has_badge || p.needs_pin);
}
