// A day on this kiosk's clock.

/** From when to when a day goes, UTC ms, so many days before the one of `now_ms`. */
export function dayAround(now_ms: number, before = 0): { begins_ms: number; ends_ms: number } {
  const now = new Date(now_ms);
  const at = (days: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() - before + days).getTime();
  return { begins_ms: at(0), ends_ms: at(1) };
}
