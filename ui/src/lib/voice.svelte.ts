// What the kiosk says aloud in its own voice, by itself and when asked.
import { call } from "./api/call";
import { blobOf } from "./camera.svelte";
import { heard, sounding, type Turn } from "./sound";
import type { Part } from "./spoken";

const KEPT = "voice";
/** How long a sound may take from its address, ms. */
const FETCH_MS = 60_000;

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
  /** Whether the kiosk had no voice for the last words. */
  missing = $state(false);

  #turn: Turn | undefined;
  #sound: HTMLAudioElement | undefined;
  #remark: string | undefined;

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

  /** To be said before the next heading: an amount that was entered. */
  remark(text: string): void {
    this.#remark = text;
  }

  /** Says a heading or an error by itself, where it may. */
  tell(text: string): void {
    const remark = this.#remark;
    this.#remark = undefined;
    if (!this.mayTell || text === "") return;
    void this.say([...(remark ? [{ text: remark }] : []), { text }]);
  }

  /** Says one part after the other; each is marked on the screen while it is said. Gives whether nothing broke it off. */
  async say(parts: Part[]): Promise<boolean> {
    const turn = sounding.begin(() => this.#ended());
    this.#turn = turn;
    this.speaking = true;
    this.missing = false;
    await this.#sayAll(parts, turn);
    if (!turn.going) return false;
    turn.over();
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

  async #sayAll(parts: Part[], turn: Turn): Promise<void> {
    let next = this.#fetch(parts[0]);
    for (const [i, part] of parts.entries()) {
      const sound = await next;
      if (!turn.going) return;
      next = this.#fetch(parts[i + 1]);
      if (sound) await this.#play(sound, part.element);
      if (!turn.going) return;
    }
  }

  async #fetch(part: Part | undefined): Promise<Blob | undefined> {
    if (!part) return undefined;
    try {
      const { base64, media } = await call({ do: "say", text: part.text });
      return blobOf(base64, media);
    } catch {
      this.missing = true;
      return undefined;
    }
  }

  async #play(blob: Blob, element: Element | undefined): Promise<void> {
    const address = URL.createObjectURL(blob);
    this.#sound = new Audio(address);
    element?.classList.add("being-said");
    element?.scrollIntoView({ block: "nearest" });
    // What a browser plays only after a touch is at least marked.
    await heard(this.#sound);
    element?.classList.remove("being-said");
    // A sound that was stopped may still be on its way from its address.
    setTimeout(() => URL.revokeObjectURL(address), FETCH_MS);
  }
}

export const voice = new Voice();
