// One thing a person wants done: its command id, whether it is under way and
// what went wrong. A second try repeats the same id; after success comes a new one.
import { CallError } from "./api/call";
import { asCallError } from "./api/live.svelte";
import { newCommandId } from "./commands";

export class Intention {
  /** The id every try of this intention carries. */
  id = $state(newCommandId());
  /** Whether a try is under way. */
  busy = $state(false);
  /** Why the last try failed. */
  error = $state.raw<CallError | undefined>(undefined);

  /** Tries; answers nothing when the kiosk said no or a try is already under way. */
  async run<T>(act: (commandId: string) => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.error = undefined;
    try {
      const done = await act(this.id);
      this.id = newCommandId();
      return done;
    } catch (problem) {
      this.error = asCallError(problem);
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}
