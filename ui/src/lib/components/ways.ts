// By what somebody can show who they are.
import type { PersonView } from "../generated/PersonView";
import type { Proof } from "../generated/Proof";

/** The ways this person has; the face alone where there is nothing better. */
export function waysOf(person: Pick<PersonView, "has_pictures" | "has_badge" | "needs_pin">): Proof["by"][] {
  const ways: Proof["by"][] = [];
  if (person.has_pictures) ways.push("pictures");
  if (person.has_badge) ways.push("badge");
  if (person.needs_pin) ways.push("pin");
  return ways.length > 0 ? ways : ["face"];
}
