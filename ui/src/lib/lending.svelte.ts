// A phone lent to this kiosk's screen: its code, whether it has come, what it brings.
// Whoever shows the code keeps asking; when that ends, the kiosk takes the phone back.
import { CallError, call } from "./api/call";
import { asCallError } from "./api/live.svelte";
import type { PhoneBrought } from "./generated/PhoneBrought";
import type { PhonePurpose } from "./generated/PhonePurpose";
import type { PhoneView } from "./generated/PhoneView";
import { idle } from "./idle.svelte";
import { session } from "./session.svelte";

/** How often the kiosk is asked, ms. */
const EVERY_MS = 1000;

class Lending {
  /** How it stands, as the kiosk said last. */
  view = $state.raw<PhoneView | undefined>();
  /** Why none can be lent. */
  error = $state.raw<CallError | undefined>();
  /** Why what it brought last can't be used. */
  problem = $state.raw<CallError | undefined>();
  /** Whether a code is on its way. */
  busy = $state(false);

  #timer: ReturnType<typeof setTimeout> | undefined;
  #seen = 0;
  #turn = 0;
  #tell: (brought: PhoneBrought) => void = () => undefined;

  /** Whether a phone may come or is here. */
  get open(): boolean {
    return this.view !== undefined && this.view.standing !== "ended";
  }

  /** Lends a phone; what it brings is told. One that was lent before is given back. */
  async lend(purpose: PhonePurpose, tell: (brought: PhoneBrought) => void): Promise<void> {
    this.#forget();
    const turn = this.#turn;
    this.#tell = tell;
    this.busy = true;
    try {
      const view = await call({ do: "lend_phone", purpose });
      if (turn !== this.#turn) void call({ do: "return_phone", pass: view.pass }).catch(() => undefined);
      else this.view = view;
    } catch (problem) {
      if (turn === this.#turn) this.error = asCallError(problem);
    } finally {
      this.busy = false;
    }
    if (turn === this.#turn && this.view) this.#ask(turn);
  }

  /** The leader sees the same pictures on the phone. */
  async confirm(): Promise<void> {
    const pass = this.view?.pass;
    if (!pass) return;
    try {
      this.view = await call({ do: "confirm_phone", pass });
    } catch (problem) {
      this.error = asCallError(problem);
    }
  }

  /** Gives it back. */
  async end(): Promise<void> {
    const pass = this.open ? this.view?.pass : undefined;
    this.#forget();
    if (pass) await call({ do: "return_phone", pass }).catch(() => undefined);
  }

  /** The screen is left, but a leader's phone goes on. */
  leave(): void {
    if (this.view?.purpose.for === "review" && this.view.standing === "lent") this.#forget();
    else void this.end();
  }

  #forget = (): void => {
    this.#turn += 1;
    clearTimeout(this.#timer);
    this.view = this.error = this.problem = undefined;
    this.#seen = 0;
  };

  #ask(turn: number): void {
    this.#timer = setTimeout(() => void this.#look(turn), EVERY_MS);
  }

  async #look(turn: number): Promise<void> {
    const pass = this.view?.pass;
    if (!pass) return;
    try {
      const view = await call({ do: "phone", pass, seen: this.#seen });
      if (turn !== this.#turn) return;
      this.view = view;
      // Somebody photographs: that is a touch, too.
      if (view.standing === "lent" && view.still_s < 3) idle.touched();
      if (view.brought) this.#take(view.brought);
    } catch (problem) {
      if (turn !== this.#turn) return;
      const over = problem instanceof CallError && problem.code === "phone-ended";
      if (over && this.view) this.view = { ...this.view, standing: "ended" };
      if (over) return;
    }
    if (turn === this.#turn) this.#ask(turn);
  }

  #take(brought: PhoneBrought): void {
    this.#seen = brought.turn;
    this.problem = brought.problem ? new CallError(brought.problem.code, brought.problem.message) : undefined;
    this.#tell(brought);
  }

  constructor() {
    // The kiosk ends what was lent with the session.
    session.onSignOut(this.#forget);
  }
}

export const lending = new Lending();
