// Plays what somebody said: one sound at a time, never together with the kiosk's own voice.
import { photoUrl } from "./api/photo";
import { blobOf } from "./camera.svelte";
import { call } from "./api/call";
import { letGo } from "./sound";
import { voice } from "./voice.svelte";

class Player {
  /** Which sound is heard now, by its hash. */
  now = $state<string | undefined>();
  /** Which sound couldn't be played. */
  failed = $state<string | undefined>();

  #sound: HTMLAudioElement | undefined;

  /** Plays a sound; the same once more stops it. */
  async toggle(hash: string): Promise<void> {
    if (this.now === hash) return this.stop();
    await this.play(hash);
  }

  /** Plays a sound to its end. */
  async play(hash: string): Promise<void> {
    this.stop();
    voice.stop();
    this.failed = undefined;
    this.now = hash;
    const ended = (await this.#heard(photoUrl(hash), hash)) || (await this.#fetched(hash));
    if (this.now !== hash) return;
    this.now = undefined;
    if (!ended) this.failed = hash;
  }

  /** Stops at once. */
  stop(): void {
    this.#sound?.pause();
    this.#sound = undefined;
    this.now = undefined;
  }

  /** Where sounds can't be played from an address of the kiosk's own, their bytes can. */
  async #fetched(hash: string): Promise<boolean> {
    if (this.now !== hash) return true;
    try {
      const { base64, media } = await call({ do: "photo", photo: hash });
      const address = URL.createObjectURL(blobOf(base64, media));
      const heard = await this.#heard(address, hash);
      URL.revokeObjectURL(address);
      return heard;
    } catch {
      return false;
    }
  }

  async #heard(address: string, hash: string): Promise<boolean> {
    const sound = new Audio(address);
    this.#sound = sound;
    const heard = new Promise<boolean>((done) => {
      sound.addEventListener("ended", () => done(true), { once: true });
      // Stopped by a touch is heard enough.
      sound.addEventListener("pause", () => done(sound.ended || this.now !== hash), { once: true });
      sound.addEventListener("error", () => done(false), { once: true });
      // A browser that was never touched plays nothing; the button does then.
      sound.play().catch((problem: unknown) => done(problem instanceof DOMException && problem.name === "NotAllowedError"));
    });
    return heard.finally(() => letGo(sound));
  }
}

export const player = new Player();
