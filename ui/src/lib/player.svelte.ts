// Plays what somebody said, from what the kiosk keeps or from what was just recorded, and sentences as the kiosk says them.
import { photoUrl } from "./api/photo";
import { blobOf } from "./camera.svelte";
import { call } from "./api/call";
import type { Spoken } from "./generated/Spoken";
import { giveUp, type Heard, heard, sounding, type Turn } from "./sound";

class Player {
  /** Which sound is heard now: its hash, the address of what was just recorded, or the sentence. */
  now = $state<string | undefined>();
  /** Which sound couldn't be played. */
  failed = $state<string | undefined>();

  #turn: Turn | undefined;
  #sound: HTMLAudioElement | undefined;

  /** Plays a kept sound; the same once more stops it. */
  async toggle(hash: string): Promise<void> {
    if (this.now === hash) return this.stop();
    await this.play(hash);
  }

  /** Plays a kept sound to its end. */
  play(hash: string): Promise<void> {
    return this.#play(hash, async (turn) => {
      const ended = await this.#heard(photoUrl(hash));
      // Where sounds can't be played from an address of the kiosk's own, their bytes can.
      return ended === "failed" && turn.going ? this.#bytes(call({ do: "photo", photo: hash }), turn) : ended;
    });
  }

  /** Plays what was just recorded, from an address of this page; the same once more stops it. */
  async toggleHere(address: string): Promise<void> {
    if (this.now === address) return this.stop();
    await this.#play(address, () => this.#heard(address));
  }

  /** Plays a sentence as the kiosk says it in a language; the same once more stops it. */
  async toggleSentence(text: string, lang: string): Promise<void> {
    if (this.now === text) return this.stop();
    await this.#play(text, (turn) => this.#bytes(call({ do: "say", text, lang }), turn));
  }

  /** Stops at once. */
  stop(): void {
    this.#turn?.stop();
  }

  async #play(name: string, how: (turn: Turn) => Promise<Heard>): Promise<void> {
    const turn = sounding.begin(() => this.#ended());
    this.#turn = turn;
    this.failed = undefined;
    this.now = name;
    const ended = await how(turn);
    if (!turn.going) return;
    turn.over();
    this.now = undefined;
    if (ended === "failed") this.failed = name;
  }

  #ended(): void {
    this.#sound?.pause();
    this.now = undefined;
  }

  async #bytes(asked: Promise<Spoken>, turn: Turn): Promise<Heard> {
    const found = await asked.catch(() => undefined);
    if (!found) return "failed";
    if (!turn.going) return "stopped";
    const address = URL.createObjectURL(blobOf(found.base64, found.media));
    const ended = await this.#heard(address);
    giveUp(address);
    return ended;
  }

  #heard(address: string): Promise<Heard> {
    this.#sound = new Audio(address);
    return heard(this.#sound);
  }
}

export const player = new Player();
