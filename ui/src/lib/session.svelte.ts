// Who is signed in. Held in memory only, so that nothing of the last person stays.
import { asker, call } from "./api/call";
import type { PersonView } from "./generated/PersonView";
import type { Role } from "./generated/Role";

class SignedIn {
  /** Who stands at the kiosk. */
  person = $state.raw<PersonView | null>(null);

  /** Signs a person in. @throws CallError */
  async signIn(person: PersonView, pin?: string): Promise<void> {
    const session = await call({ do: "sign_in", person: person.id, pin: pin ?? null });
    asker.session = session.session;
    this.person = session.person;
  }

  /** Forgets the person at once; the kiosk is told without waiting for it. */
  signOut(): void {
    if (asker.session !== null) call({ do: "sign_out" }).catch(() => undefined);
    asker.session = null;
    this.person = null;
  }

  /** Whether the person has a role. */
  is(role: Role): boolean {
    return this.person?.roles.includes(role) ?? false;
  }
}

export const session = new SignedIn();
