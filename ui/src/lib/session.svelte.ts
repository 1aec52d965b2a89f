// Who is signed in. Held in memory only, so that nothing of the last person stays.
import { asker, call } from "./api/call";
import type { Found } from "./generated/Found";
import type { PersonView } from "./generated/PersonView";
import type { Role } from "./generated/Role";
import type { Session } from "./generated/Session";
import { arrive, leaveAll } from "./router.svelte";
import type { Sequence } from "./threepictures";

class SignedIn {
  /** Who stands at the kiosk. */
  person = $state.raw<PersonView | null>(null);
  /** For whom they work: an operator helps a farmer. */
  helps = $state.raw<PersonView | null>(null);

  readonly #greet = new Set<(session: Session) => void>();
  readonly #forget = new Set<() => void>();
  #beginsAt: () => Promise<string> = () => Promise.resolve("/home");

  /** Signs a person in. @throws CallError */
  async signIn(person: PersonView, pin?: string): Promise<void> {
    await this.#enter(await call({ do: "sign_in", person: person.id, pin: pin ?? null }));
  }

  /** Finds who has three pictures; the one who needs no PIN is signed in. @throws CallError */
  async byPictures(pictures: Sequence): Promise<Found> {
    const found = await call({ do: "sign_in_by_pictures", pictures });
    if (found.session) await this.#enter(found.session);
    return found;
  }

  /** Signs in by a badge. @throws CallError */
  async byBadge(badge: string): Promise<void> {
    await this.#enter(await call({ do: "sign_in_by_badge", badge }));
  }

  /** On a leader's lent phone, where the kiosk holds the session. */
  onPhone(person: PersonView): void {
    this.person = person;
  }

  /** Whoever signs in sees nothing before the screen they begin at. */
  async #enter(session: Session): Promise<void> {
    asker.session = session.session;
    await arrive(await this.#beginsAt(), () => {
      this.person = session.person;
      this.helps = null;
      for (const greet of this.#greet) greet(session);
    });
  }

  /** Where whoever signs in begins. */
  begins(at: () => Promise<string>): void {
    this.#beginsAt = at;
  }

  /** Forgets the person at once; the kiosk is told without waiting for it. */
  signOut(): void {
    if (asker.session !== null) call({ do: "sign_out" }).catch(() => undefined);
    asker.session = null;
    this.person = null;
    this.helps = null;
    for (const forget of this.#forget) forget();
    leaveAll();
  }

  /** What else is done when somebody comes in, before their first screen shows. */
  onSignIn(greet: (session: Session) => void): void {
    this.#greet.add(greet);
  }

  /** What else is to be forgotten with the person. */
  onSignOut(forget: () => void): void {
    this.#forget.add(forget);
  }

  /** Whether the person has a role. */
  is(role: Role): boolean {
    return this.person?.roles.includes(role) ?? false;
  }

  /** Whether the person may work for others. */
  get mayHelp(): boolean {
    return this.is("operator") || this.is("leader");
  }
}

export const session = new SignedIn();
