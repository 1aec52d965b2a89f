// What a screen shows of the kiosk's records, read again whenever they change.
import type { Kind } from "../generated/Kind";
import { lang } from "../i18n.svelte";
import { CallError, onTouched } from "./call";

/** An answer that stays up to date. */
export class Live<T> {
  /** The newest answer. */
  value = $state.raw<T | undefined>(undefined);
  /** Why the last reading failed. */
  error = $state.raw<CallError | undefined>(undefined);
  /** Whether a reading is under way. */
  loading = $state(false);

  #latest = 0;
  #abort: AbortController | undefined;

  /** `read` may give up what is no longer wanted: its signal says when. */
  constructor(private readonly read: (signal: AbortSignal) => Promise<T>) {}

  /** No answer is wanted any more. What takes long would keep others waiting. */
  leave = (): void => {
    this.#latest++;
    this.#abort?.abort();
  };

  /** Reads again; an older answer that comes late is dropped. */
  reload = async (): Promise<void> => {
    this.leave();
    const turn = this.#latest;
    const abort = (this.#abort = new AbortController());
    this.loading = true;
    try {
      const value = await this.read(abort.signal);
      if (turn === this.#latest) {
        this.value = value;
        this.error = undefined;
      }
    } catch (problem) {
      if (turn === this.#latest) this.error = asCallError(problem);
    } finally {
      if (turn === this.#latest) this.loading = false;
    }
  };
}

/** Anything thrown as a `CallError`. */
export function asCallError(problem: unknown): CallError {
  return problem instanceof CallError ? problem : new CallError("unexpected", String(problem));
}

/**
 * Reads with `read` now, when the language or anything reactive it uses changes, and after every
 * command that touched one of `kinds`. For the top of a screen's script.
 */
export function live<T>(read: (signal: AbortSignal) => Promise<T>, kinds: Kind[]): Live<T> {
  const source = new Live(read);
  $effect(() => () => source.leave());
  $effect(() => {
    // Some answers have words in them.
    lang();
    void source.reload();
  });
  $effect(() =>
    onTouched((touched) => {
      if (touched.some((t) => kinds.includes(t.kind))) void source.reload();
    }),
  );
  return source;
}
