// Unfinished work of the person signed in, kept by the kiosk after every tap so
// that it survives a power cut.
import { call } from "./api/call";
import type { JsonValue } from "./generated/serde_json/JsonValue";

/** A draft as text; nothing typed is lost while a save is under way. */
export class Draft {
  /** Whether everything kept so far is on disk. */
  saved = $state(true);

  #next: JsonValue | undefined;
  #running: Promise<void> | undefined;

  constructor(private readonly name: string) {}

  /** What was kept; nothing when there is none or the kiosk can't say. */
  async read(): Promise<JsonValue> {
    return (await call({ do: "draft", name: this.name }).catch(() => null)) ?? null;
  }

  /** Keeps `body`; the newest wins, one save at a time. */
  keep(body: JsonValue): Promise<void> {
    this.#next = body;
    this.saved = false;
    this.#running ??= this.#save();
    return this.#running;
  }

  /** Forgets it. */
  forget(): Promise<void> {
    return this.keep(null);
  }

  async #save(): Promise<void> {
    try {
      while (this.#next !== undefined) {
        const body = this.#next;
        this.#next = undefined;
        await call({ do: "save_draft", name: this.name, body });
      }
      this.saved = true;
    } catch {
      // The chip stays away; the next tap tries again with everything.
    } finally {
      this.#running = undefined;
    }
  }
}
