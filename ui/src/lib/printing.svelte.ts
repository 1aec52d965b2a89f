// A sheet on its way to one of the kiosk's printers, until it is printed or taken back.
import { CallError, call } from "./api/call";
import { asCallError } from "./api/live.svelte";
import type { PrintJob } from "./generated/PrintJob";

/** How often the printer is asked how far it is. */
const LOOK_MS = 1000;
/** After so many looks another way is offered, whatever the printer says. */
const PATIENCE = 15;

export class Printing {
  /** What the printer has of it. */
  job = $state.raw<PrintJob | undefined>();
  /** Why it wasn't taken. */
  error = $state.raw<CallError | undefined>();
  /** It is being handed over. */
  sending = $state(false);
  #looks = $state(0);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** What somebody has to do, or what went wrong. */
  get problem(): CallError | undefined {
    const held = this.job?.problem;
    return this.error ?? (held ? new CallError(held.code, held.message) : undefined);
  }
  /** Whether the printer works on it. */
  get busy(): boolean {
    return this.sending || (this.job !== undefined && !this.job.done && !this.job.problem);
  }
  /** Whether another way is to be offered for what the printer has. */
  get stuck(): boolean {
    return this.job !== undefined && (this.job.problem !== null || this.#looks > PATIENCE) && !this.job.done;
  }

  /** Hands it over with `hand`; while it is on its way that does nothing. */
  async send(hand: () => Promise<PrintJob>): Promise<void> {
    if (this.busy) return;
    this.sending = true;
    this.error = undefined;
    this.#looks = 0;
    clearTimeout(this.#timer);
    try {
      this.job = await hand();
      this.#later();
    } catch (problem) {
      this.job = undefined;
      this.error = asCallError(problem);
    } finally {
      this.sending = false;
    }
  }

  #later(): void {
    if (this.job && !this.job.done) this.#timer = setTimeout(() => void this.#look(), LOOK_MS);
  }

  async #look(): Promise<void> {
    const asked = this.job;
    if (!asked) return;
    const now = await call({ do: "print_job", job: asked.job }).catch(() => asked);
    if (this.job !== asked) return;
    this.job = now;
    this.#looks += 1;
    this.#later();
  }

  /** Takes back what still waits at the printer, so that it isn't printed twice. */
  async stop(): Promise<void> {
    const job = this.job;
    this.clear();
    if (job && !job.done) await call({ do: "stop_print_job", job: job.job }).catch(() => false);
  }

  /** Tells no more of it; what the printer has it prints. */
  clear(): void {
    this.forget();
    this.job = undefined;
    this.error = undefined;
  }

  /** Looks no more; what the printer has it prints. */
  forget(): void {
    clearTimeout(this.#timer);
  }
}
