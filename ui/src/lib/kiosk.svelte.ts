// The kiosk itself: whose it is, which languages it speaks, what waits to go.
import { type CallError, call, onTouched, tellTouched } from "./api/call";
import { asCallError } from "./api/live.svelte";
import type { Home } from "./generated/Home";
import { kioskSpeaks } from "./ownlanguage";
import { KINDS } from "../routes/exchange/waiting";

class Kiosk {
  /** What the kiosk last said of itself. */
  home = $state.raw<Home | undefined>(undefined);
  /** Why it couldn't say. */
  error = $state.raw<CallError | undefined>(undefined);

  /** Asks the kiosk. */
  async refresh(): Promise<void> {
    try {
      const before = this.home?.exchange.arrivals;
      const home = await call({ do: "home" });
      // First, so that no screen begins in another language.
      kioskSpeaks(home.lang ?? undefined);
      this.home = home;
      this.error = undefined;
      // What others brought changed records without a command of this screen's.
      const came = before !== undefined && before !== home.exchange.arrivals;
      if (came) tellTouched(KINDS.map((kind) => ({ kind, id: "" })));
    } catch (problem) {
      this.error = asCallError(problem);
    }
  }

  /** Keeps asking: after every change and twice a minute, because the exchange runs by itself. */
  watch(): () => void {
    void this.refresh();
    const timer = setInterval(() => void this.refresh(), 30_000);
    const stop = onTouched(() => void this.refresh());
    return () => {
      clearInterval(timer);
      stop();
    };
  }
}

export const kiosk = new Kiosk();
