// The line from a lent phone to its kiosk: every message sealed, a dropped one sent again.
import { CallError } from "../../lib/api/call";
import type { PhoneAsk } from "../../lib/generated/PhoneAsk";
import type { PhoneHello } from "../../lib/generated/PhoneHello";
import type { PhonePart } from "../../lib/generated/PhonePart";
import { lang, t } from "../../lib/i18n.svelte";
import { type Code, forgetCode, randomName } from "./code";
import { type Message, newNonce, opened, seal } from "./seal";

/** How often the kiosk is asked how it stands, ms. */
const EVERY_MS = 2500;
/** A message that takes longer is lost, ms. */
const PATIENCE_MS = 60_000;
/** A piece of a photo; so many bytes take two seconds on a very weak Wi-Fi. */
const PIECE_BYTES = 128 * 1024;
/** How long a photo is tried again when the Wi-Fi is gone, ms. */
const TRY_MS = 180_000;

const none = new Uint8Array();
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** What the kiosk says in the clear, where it can't open a message. */
const REFUSED: Record<number, string> = { 403: "phone-stranger", 410: "phone-ended", 413: "photo-too-large", 421: "phone-stranger", 429: "phone-wait" };

export class Line {
  /** How the phone stands, as the kiosk said last. */
  hello = $state.raw<PhoneHello | undefined>();
  /** Why it can't be said. */
  problem = $state.raw<CallError | undefined>();
  /** The phone was given back, or another one came first. */
  over = $state.raw<CallError | undefined>();

  #touched = performance.now();

  constructor(private readonly code: Code) {}

  /** Asks the kiosk. @throws CallError */
  async ask(ask: PhoneAsk, bytes: Uint8Array = none, signal?: AbortSignal): Promise<{ answer: unknown; bytes: Uint8Array }> {
    if (this.over) throw this.over;
    const nonce = newNonce();
    const sealed = seal(this.code.key, nonce, { json: { phone: this.code.phone, lang: lang(), ask }, bytes });
    const { json, bytes: more } = await this.#send(nonce, sealed, signal);
    if (typeof json === "object" && json !== null && "error" in json) {
      const { code, message } = (json as { error: { code: string; message: string } }).error;
      throw this.#ended(new CallError(code, message));
    }
    return { answer: json, bytes: more };
  }

  async #send(nonce: Uint8Array, body: Uint8Array<ArrayBuffer>, signal?: AbortSignal): Promise<Message> {
    const stop = new AbortController();
    const late = setTimeout(() => stop.abort(), PATIENCE_MS);
    signal?.addEventListener("abort", () => stop.abort(), { once: true });
    let response: Response;
    let answer: Uint8Array;
    try {
      response = await fetch(`/pass/${this.code.pass}`, { method: "POST", body, signal: stop.signal });
      answer = new Uint8Array(await response.arrayBuffer());
    } catch (problem) {
      if (signal?.aborted) throw problem;
      throw new CallError("kiosk-away", t("phone-away"));
    } finally {
      clearTimeout(late);
    }
    if (!response.ok) {
      const code = REFUSED[response.status] ?? "phone-stranger";
      throw this.#ended(new CallError(code, t(`error-${code}`)));
    }
    try {
      return opened(this.code.key, nonce, answer);
    } catch {
      throw new CallError("phone-stranger", t("error-phone-stranger"));
    }
  }

  /** After these nothing comes any more. */
  #ended(problem: CallError): CallError {
    if (["phone-ended", "phone-another", "phone-stranger"].includes(problem.code)) {
      this.over = problem;
      forgetCode();
    }
    return problem;
  }

  /** Keeps the kiosk told that the phone is there and whether somebody touches it; gives how to stop. */
  watch(): () => void {
    const touch = () => (this.#touched = performance.now());
    const look = () => void this.#greet();
    const kinds = ["pointerdown", "pointermove", "keydown", "wheel", "change"] as const;
    for (const kind of kinds) addEventListener(kind, touch, { capture: true, passive: true });
    document.addEventListener("visibilitychange", look);
    const timer = setInterval(look, EVERY_MS);
    look();
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
      for (const kind of kinds) removeEventListener(kind, touch, { capture: true });
    };
  }

  async #greet(): Promise<void> {
    if (this.over) return;
    const still_s = Math.round((performance.now() - this.#touched) / 1000);
    try {
      const { answer } = await this.ask({ want: "hello", still_s });
      this.hello = (answer as { value: PhoneHello }).value;
      this.problem = undefined;
    } catch (problem) {
      this.problem = problem as CallError;
    }
  }

  /** Gives the phone back. */
  async leave(): Promise<void> {
    await this.ask({ want: "leave" }).catch(() => undefined);
    this.over = new CallError("phone-ended", t("error-phone-ended"));
    forgetCode();
  }

  /**
   * Brings a photo piece by piece and waits until the kiosk has measured it. What breaks
   * off goes on from where it was. @throws CallError
   */
  async bring(photo: Blob, tell: (here: number) => void): Promise<PhonePart> {
    const upload = randomName();
    let here = 0;
    let since = performance.now();
    let wait = 500;
    for (;;) {
      const piece = photo.slice(here, here + PIECE_BYTES);
      try {
        const bytes = new Uint8Array(await piece.arrayBuffer());
        const { answer } = await this.ask({ want: "part", upload, total: photo.size, offset: here }, bytes);
        const part = (answer as { value: PhonePart }).value;
        if (part.done) return part;
        // Whole and being measured: asked again after a while, with nothing more to bring.
        if (part.here === here) await pause(700);
        here = part.here;
        [since, wait] = [performance.now(), 500];
        tell(here);
      } catch (problem) {
        const away = problem instanceof CallError && problem.code === "kiosk-away";
        if (!away || performance.now() - since > TRY_MS) throw problem;
        await pause(wait);
        wait = Math.min(wait * 2, 8000);
      }
    }
  }
}
