import type { ExchangeView } from "../../lib/generated/ExchangeView";

/** A kiosk of which nothing is to be told, for tests to change. */
export const quiet: ExchangeView = {
  state: "nothing_waits", hub: null, proxy: null, waiting: [], photos_waiting: 0, things_waiting: 0,
  last_success_ms: null, last_attempt_ms: null, tries: 0, next_try_ms: null, problem: null, remedy: null,
  progress: null, running: false, clock_off_ms: null, arrivals: 0, ahead: 0, standards_unusable: 0,
  photos: {
    to_fetch: 0, held: null, in_trouble: 0, spent_today: 0, bytes_here: 0,
    rules: { net: { full: true }, village: { full: true }, stick: { full: true } },
  },
};
