// What was just done, offered to be taken back for a while. The kiosk's daybook says what it
// was and whether there is a way back; here is no list of its own.
import { call, onTouched } from "./api/call";
import type { DeedView } from "./generated/DeedView";
import { newCommandId } from "./commands";
import { Intention } from "./intention.svelte";
import { session } from "./session.svelte";

/** How long it is offered. */
const OFFERED_MS = 20_000;
/** A deed is new for so long; clocks of window and kiosk may differ a little. */
const NEW_MS = 10_000;

/** What tells one deed from another. */
export const keyOf = (deed: DeedView): string => `${deed.deed} ${deed.record} ${deed.at_ms}`;

class Undo {
  /** What can be taken back now. */
  offered = $state.raw<DeedView | undefined>();
  /** Taking it back. */
  readonly taking = new Intention();

  #own = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told = "";

  /** Asks the kiosk what the person did last. */
  async look(): Promise<void> {
    const person = session.person?.id;
    if (person === undefined) return;
    const now = Date.now();
    const told = await call({ do: "daybook", begins_ms: now - NEW_MS, ends_ms: now + NEW_MS, limit: 1 }).catch(() => []);
    const last = told[0];
    // Somebody else may stand there by now.
    if (!last || last.undo.state !== "open" || person !== session.person?.id || keyOf(last) === this.#told) return;
    this.#told = keyOf(last);
    if (this.#own === 0) this.#offer(last);
  }

  #offer(deed: DeedView): void {
    clearTimeout(this.#timer);
    this.taking.id = newCommandId();
    this.taking.error = undefined;
    this.offered = deed;
    this.#timer = setTimeout(this.clear, OFFERED_MS);
  }

  /** No longer offered; the list of the day still has it. */
  clear = (): void => {
    clearTimeout(this.#timer);
    this.offered = undefined;
  };

  /** Takes back what is offered; a refusal stays to be read. */
  async takeBack(): Promise<void> {
    const deed = this.offered;
    if (!deed) return;
    clearTimeout(this.#timer);
    if (await takeBack(this.taking, deed)) {
      if (this.offered === deed) this.clear();
    } else {
      this.#timer = setTimeout(this.clear, OFFERED_MS);
    }
  }

  /** For a screen that has a button of its own for it; gives how to end that. */
  offersItself = (): (() => void) => {
    this.#own += 1;
    this.clear();
    return () => {
      this.#own -= 1;
    };
  };
}

/** Takes a deed back as it was on the screen. */
export const takeBack = (taking: Intention, { deed, record, heads }: DeedView): Promise<boolean | undefined> =>
  taking.run((command_id) => call({ do: "take_back", command_id, deed, record, heads }));

export const undo = new Undo();
session.onSignOut(undo.clear);
// What others brought has no id of its own.
onTouched((touched) => {
  if (touched.some((one) => one.id !== "")) void undo.look();
});
