// Addresses of stored photos. Window and browser fetch them without base64.
import { asker, inWindow } from "./call";

/** No panel shows more of a photo, on its longer side. */
export const PANEL_PX = 1600;

/** Where a stored photo can be fetched, at most `maxSidePx` on its longer side. */
export function photoUrl(hash: string, maxSidePx?: number): string {
  const practised = asker.lesson?.photo(hash);
  if (practised) return practised;
  if (asker.phone) return asker.phone.photo(hash, maxSidePx);
  const query = new URLSearchParams();
  if (maxSidePx !== undefined) query.set("max", String(maxSidePx));
  if (asker.session !== null) query.set("session", asker.session);
  const base = inWindow() ? "photo://localhost" : "/photo";
  return `${base}/${encodeURIComponent(hash)}?${query.toString()}`;
}
