// What the kiosk says aloud in its own voice, by itself and when asked.
import { asker, call, CallError } from "./api/call";
import { blobOf } from "./camera.svelte";
import { giveUp, heard, sounding, type Turn } from "./sound";
import type { Part } from "./spoken";

const KEPT = "voice";

function kept(): boolean {
  try {
    return localStorage.getItem(KEPT) !== "off";
  } catch {
    return true;
  }
}

class Voice {
  /** Whether headings and errors are said by themselves. */
  auto = $state(typeof localStorage === "undefined" ? false : kept());
  /** Whether something is being said. */
  speaking = $state(false);
  /** Whether the kiosk had no voice for anything of what was to be said last. */
  missing = $state(false);
  /** Whether that stands in words on the screen: the first time in a language, and when somebody wants to hear. */
  noted = $state(false);

  #turn: Turn | undefined;
  /** What was said last, until its end. */
  #said: Promise<boolean> = Promise.resolve(true);
  /** The languages in which it was noted that there is no voice. */
  readonly #notedIn = new Set<string>();
  #sound: HTMLAudioElement | undefined;

  /** Whether it may speak by itself now: where that is wished, and never into a recording. */
  get mayTell(): boolean {
    return this.auto && !sounding.recording;
  }

  /** Says headings and errors by itself from now on, or no more. */
  setAuto(on: boolean): void {
    this.auto = on;
    if (!on) this.stop();
    try {
      localStorage.setItem(KEPT, on ? "on" : "off");
    } catch {
      // Where nothing may be kept it holds until the program ends.
    }
  }

  /** Says a heading or an error by itself, where it may, and then what belongs to it. */
  tell(text: string, facts: Part[] = []): void {
    if (this.mayTell && text !== "") void this.say([{ text }, ...facts]);
  }

  /** Says by itself what belongs to what is being said just now, after it; where that is broken off, nothing more. */
  async tellToo(text: string): Promise<void> {
    if (this.speaking && !(await this.#said)) return;
    this.tell(text);
  }

  /** Says one part after the other; each is marked on the screen while it is said. Gives whether nothing broke it off. */
  say(parts: Part[]): Promise<boolean> {
    return (this.#said = this.#say(parts));
  }

  async #say(parts: Part[]): Promise<boolean> {
    const turn = sounding.begin(() => this.#ended());
    this.#turn = turn;
    this.speaking = true;
    const without = await this.#sayAll(parts, turn);
    if (!turn.going) return false;
    turn.over();
    if (parts.length > 0) this.#found(without < parts.length);
    this.speaking = false;
    return true;
  }

  /** Stops at once. */
  stop(): void {
    this.#turn?.stop();
  }

  #ended(): void {
    this.#sound?.pause();
    this.speaking = false;
  }

  /** Gives for how many parts there is no voice. */
  async #sayAll(parts: Part[], turn: Turn): Promise<number> {
    let without = 0;
    let next = soundOf(parts[0]);
    for (const [i, part] of parts.entries()) {
      const sound = await next;
      if (!turn.going) break;
      next = soundOf(parts[i + 1]);
      if (sound === "missing") without += 1;
      else if (sound) await this.#play(sound, part.element);
      if (!turn.going) break;
    }
    return without;
  }

  /** There was a voice, or none: that is noted once in each language. */
  #found(voice: boolean): void {
    this.missing = !voice;
    if (voice || this.#notedIn.has(asker.lang)) return;
    this.#notedIn.add(asker.lang);
    this.noted = true;
  }

  async #play(blob: Blob, element: Element | undefined): Promise<void> {
    const address = URL.createObjectURL(blob);
    this.#sound = new Audio(address);
    element?.classList.add("being-said");
    element?.scrollIntoView({ block: "nearest" });
    // What a browser plays only after a touch is at least marked.
    await heard(this.#sound);
    element?.classList.remove("being-said");
    giveUp(address);
  }
}

/** A part as sound; nothing where the kiosk gave none for another reason than lacking the voice. */
async function soundOf(part: Part | undefined): Promise<Blob | "missing" | undefined> {
  if (!part) return undefined;
  try {
    const { base64, media } = await call({ do: "say", text: part.text });
    return blobOf(base64, media);
  } catch (problem) {
    return problem instanceof CallError && problem.code === "voice-missing" ? "missing" : undefined;
  }
}

export const voice = new Voice();
