// Where a person stood when the power went, and whether they are brought back there.

/** A screen on which something was begun, and how far it had come. */
export type Standing = { path: string; at_ms: number; far: string | null };

/** Begun yesterday is another day's work: then the own page says that something was begun. */
export const FRESH_MS = 12 * 3600 * 1000;

/** What lay on disk, where it is a standing of today; a clock that jumped says nothing. */
export function fresh(body: unknown, now_ms: number): Standing | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { path, at_ms, far } = body as Partial<Standing>;
  if (typeof path !== "string" || !path.startsWith("/") || typeof at_ms !== "number") return undefined;
  if (Math.abs(now_ms - at_ms) > FRESH_MS) return undefined;
  return { path, at_ms, far: typeof far === "string" ? far : null };
}
