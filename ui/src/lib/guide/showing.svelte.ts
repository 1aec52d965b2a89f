// "Show me": one move after the other over the real screen. It points and says, and never
// taps anything itself.
import { idle } from "../idle.svelte";
import { session } from "../session.svelte";
import { voice } from "../voice.svelte";
import { t } from "../i18n.svelte";
import type { Guide, Move } from "./guides";
import { movesHere } from "./seen";

/** The hand rests at least so long on what it points at. */
const REST_MS = 3200;
/** Who reads slowly needs so long for a sign. */
const SIGN_MS = 70;

const stills = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

class Showing {
  /** The moves being shown; nothing while none are. */
  moves = $state.raw<Move[] | undefined>();
  /** Which of them. */
  at = $state(0);
  /** Whether it waits for the person to go on. */
  paused = $state(false);

  #turn = 0;
  #wake: (() => void) | undefined;

  /** The move shown now. */
  get move(): Move | undefined {
    return this.moves?.[this.at];
  }

  /** Begins with the first move that can be shown. */
  start(guide: Guide): void {
    this.moves = movesHere(guide);
    this.at = 0;
    this.paused = stills();
    void this.#play();
  }

  /** Ends; the screen is as it was. */
  stop = (): void => {
    this.#turn += 1;
    this.moves = undefined;
    this.paused = false;
    voice.stop();
  };

  /** Waits, or goes on by itself again. */
  pause(): void {
    this.paused = !this.paused;
    if (this.paused) voice.stop();
    else this.next();
  }

  /** The next move at once; after the last it ends. */
  next(): void {
    if (this.at + 1 >= (this.moves?.length ?? 0)) return this.stop();
    this.at += 1;
    void this.#play();
  }

  async #play(): Promise<void> {
    const turn = ++this.#turn;
    this.#wake?.();
    const move = this.move;
    if (!move) return this.stop();
    // Nobody taps while they watch.
    idle.touched();
    const text = t(`help-move-${move.say}`);
    const rest = this.#rest(Math.max(REST_MS, text.length * SIGN_MS));
    await Promise.all([rest, voice.mayTell ? voice.say([{ text }]) : undefined]);
    if (turn === this.#turn && !this.paused) this.next();
  }

  #rest(ms: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, ms);
      this.#wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  }
}

export const showing = new Showing();
session.onSignOut(showing.stop);
