// What is said aloud: one sound at a time, stopped by any touch.
import { call } from "./api/call";
import { blobOf } from "./camera.svelte";
import { letGo } from "./sound";
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

  #turn = 0;
  #sound: HTMLAudioElement | undefined;
  #remark: string | undefined;

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

  /** Says a heading or an error by itself, where that is wished. */
  tell(text: string): void {
    const remark = this.#remark;
    this.#remark = undefined;
    if (!this.auto || text === "") return;
    void this.say([...(remark ? [{ text: remark }] : []), { text }]);
  }

  /** Says one part after the other; each is marked on the screen while it is said. */
  async say(parts: Part[]): Promise<void> {
    this.stop();
    const turn = this.#turn;
    this.speaking = true;
    this.missing = false;
    let next = this.#fetch(parts[0]);
    for (const [i, part] of parts.entries()) {
      const sound = await next;
      if (turn !== this.#turn) return;
      next = this.#fetch(parts[i + 1]);
      if (sound) await this.#play(sound, part.element, turn);
      if (turn !== this.#turn) return;
    }
    this.speaking = false;
  }

  /** Stops at once. */
  stop(): void {
    this.#turn += 1;
    this.#sound?.pause();
    this.#sound = undefined;
    this.speaking = false;
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

  async #play(blob: Blob, element: Element | undefined, turn: number): Promise<void> {
    const address = URL.createObjectURL(blob);
    const sound = new Audio(address);
    this.#sound = sound;
    element?.classList.add("being-said");
    element?.scrollIntoView({ block: "nearest" });
    try {
      await new Promise<void>((done) => {
        for (const event of ["ended", "error", "pause"]) sound.addEventListener(event, () => done(), { once: true });
        // A browser that was never touched plays nothing; the button does then.
        sound.play().catch(() => done());
      });
    } finally {
      element?.classList.remove("being-said");
      letGo(sound);
      // A sound that was stopped may still be on its way from its address.
      setTimeout(() => URL.revokeObjectURL(address), FETCH_MS);
      if (turn === this.#turn) this.#sound = undefined;
    }
  }
}

export const voice = new Voice();

if (typeof window !== "undefined") {
  const touched = (event: Event) => {
    if (!(event.target instanceof Element && event.target.closest("[data-voice]"))) voice.stop();
  };
  window.addEventListener("pointerdown", touched, { capture: true });
  window.addEventListener("keydown", touched, { capture: true });
}
