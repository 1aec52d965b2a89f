import { writtenAs } from "../../lib/languages";
import { formatted } from "../../lib/numerals";
import type { ExchangeView } from "../../lib/generated/ExchangeView";
import type { Progress } from "../../lib/generated/Progress";
import type { Remedy } from "../../lib/generated/Remedy";

/** What the screen says of how the exchange stands: the words' key, and when it goes on by itself. */
export interface Course {
  key:
    | "exchange-nothing-waits" | "exchange-waits" | "exchange-trying" | "exchange-bringing"
    | "exchange-tries-again" | "exchange-stopped" | "exchange-stopped-looks" | "desk-exchange-no-hub";
  /** UTC ms. */
  at?: number;
  look: "yes" | "wait" | "no";
}

/** The words follow from the kiosk's own state and from nothing else. */
export function course(view: ExchangeView): Course {
  const at = view.next_try_ms ?? undefined;
  switch (view.state) {
    case "nothing_waits": return { key: view.hub === null ? "desk-exchange-no-hub" : "exchange-nothing-waits", look: "yes" };
    case "waits": return { key: view.hub === null ? "desk-exchange-no-hub" : "exchange-waits", look: "wait" };
    case "trying": return { key: "exchange-trying", look: "wait" };
    case "bringing": return { key: "exchange-bringing", look: "yes" };
    case "tries_again": return { key: "exchange-tries-again", at, look: "wait" };
    case "stopped":
      if (view.problem?.code === "hub-not-set") return { key: "desk-exchange-no-hub", look: "wait" };
      return { key: at === undefined ? "exchange-stopped" : "exchange-stopped-looks", at, look: "no" };
  }
}

/** What went wrong, where that is more than that no hub is set. */
export const trouble = (view: ExchangeView) =>
  view.running || view.problem?.code === "hub-not-set" ? null : view.problem;

/** Whether the last try came to nothing. */
export const triesAgain = (view: ExchangeView): boolean => view.state === "tries_again" || view.state === "stopped";

/** Whether a person can mend it by entering an address. */
export const mendsByAddress = (remedy: Remedy | null): boolean => remedy === "address";

/** How much went and came, as a person reads it: "12 KB". */
export function bytes(count: number, lang: string): string {
  const [unit, divisor] = count < 1_000_000 ? ["kilobyte", 1000] as const : ["megabyte", 1_000_000] as const;
  const digits = count < 10 * divisor ? 1 : 0;
  const format = new Intl.NumberFormat(writtenAs(lang), { style: "unit", unit, maximumFractionDigits: digits });
  return formatted(format, count / divisor, lang);
}

/** The words' variables for something under way. */
export const sofar = (progress: Progress, lang: string) => ({
  done: progress.done, of: progress.of, up: bytes(progress.bytes_up, lang), down: bytes(progress.bytes_down, lang),
});

/** How often a screen that is open looks again, ms. */
export const lookAgain = (running: boolean): number => (running ? 700 : 3000);
