// Who is heard: one sound at a time, of whatever kind, and none beyond whoever listens to it.
// What begins ends what sounds; a touch, another screen and signing out end it too.
import { session } from "./session.svelte";
import { loudness } from "./volume.svelte";

/** What is heard may be broken off by any touch; what is recorded only by its own button. */
type Kind = "sound" | "recording";

/** One sound from its beginning to its end. */
export class Turn {
  /** Whether it still goes: not over, and broken off by nothing. */
  going = true;
  readonly #end: () => void;

  constructor(
    readonly kind: Kind,
    end: () => void,
  ) {
    this.#end = end;
  }

  /** It came to its own end. */
  over(): void {
    this.going = false;
  }

  /** Breaks it off, where it still goes. */
  stop(): void {
    if (!this.going) return;
    this.going = false;
    this.#end();
  }
}

export class Sounding {
  #turn: Turn | undefined;

  /** Whether something is heard or recorded. */
  get on(): boolean {
    return this.#turn?.going ?? false;
  }

  /** Whether the microphone is open; what would be said by itself would be in the recording. */
  get recording(): boolean {
    return this.on && this.#turn?.kind === "recording";
  }

  /** A sound begins, and what sounded ends. `end` is called where something breaks it off. */
  begin(end: () => void, kind: Kind = "sound"): Turn {
    this.end();
    this.#turn = new Turn(kind, end);
    return this.#turn;
  }

  /** Ends whatever is heard or recorded, at once. */
  end = (): void => this.#turn?.stop();

  /** The screen was touched: what is recorded goes on, what is heard ends. */
  touched(): void {
    if (!this.recording) this.end();
  }
}

export const sounding = new Sounding();
session.onSignOut(sounding.end);

if (typeof window !== "undefined") {
  const touched = (event: Event) => {
    if (!(event.target instanceof Element && event.target.closest("[data-voice]"))) sounding.touched();
  };
  window.addEventListener("pointerdown", touched, { capture: true });
  window.addEventListener("keydown", touched, { capture: true });
}

/** How a sound came to its end: heard out, broken off, not let by the browser before a touch, or not playable. */
export type Heard = "whole" | "stopped" | "forbidden" | "failed";

/** A sound that stands still so long is no sound: without a loudspeaker a web view may wait for ever, ms. */
const STILL_MS = 15_000;

/** Plays a sound as loud as the kiosk is, until it ends, for whatever reason, and gives back what it holds. */
export async function heard(sound: HTMLAudioElement): Promise<Heard> {
  sound.volume = loudness.share;
  let clock: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<Heard>((done) => {
    const moves = () => {
      clearTimeout(clock);
      clock = setTimeout(() => done("failed"), STILL_MS);
    };
    sound.addEventListener("timeupdate", moves);
    sound.addEventListener("ended", () => done("whole"), { once: true });
    sound.addEventListener("pause", () => done(sound.ended ? "whole" : "stopped"), { once: true });
    sound.addEventListener("error", () => done("failed"), { once: true });
    sound.play().catch((problem: unknown) => done(whyNot(problem)));
    moves();
  });
  return end.finally(() => {
    clearTimeout(clock);
    letGo(sound);
  });
}

function whyNot(problem: unknown): Heard {
  const name = problem instanceof DOMException ? problem.name : "";
  if (name === "NotAllowedError") return "forbidden";
  // Broken off before it began.
  return name === "AbortError" ? "stopped" : "failed";
}

/** How long a sound that was broken off may still be on its way from its address, ms. */
const FETCH_MS = 60_000;

/** Gives an address of this page up, once nothing can be on its way from it. */
export function giveUp(address: string): void {
  setTimeout(() => URL.revokeObjectURL(address), FETCH_MS);
}

/** From here on a media element has something to play (HTML, `HAVE_CURRENT_DATA`). */
const HAS_DATA = 2;

/**
 * A web view keeps a sound's decoder until it has no address any more. One that is still being
 * made ready keeps it until it is: WebKitGTK's decoder then waits for the page, and a page that
 * takes it down meanwhile waits for the decoder, for ever.
 */
function letGo(sound: HTMLAudioElement): void {
  sound.pause();
  const free = () => {
    sound.removeAttribute("src");
    sound.load();
  };
  if (sound.readyState >= HAS_DATA || sound.error) free();
  else for (const event of ["loadeddata", "error"]) sound.addEventListener(event, free, { once: true });
}
