// Where a member's produce usually grows.
import { call } from "../../lib/api/call";
import type { Place } from "../../lib/generated/Place";

/** The place of the member's newest lot while it still exists, else the first there is. */
export async function lastPlace(member: string | null, places: Place[]): Promise<string | undefined> {
  const first = places[0]?.id;
  if (member === null || places.length < 2) return first;
  try {
    const newest = (await call({ do: "lots", query: { member, limit: 1 } })).lots[0];
    if (!newest) return first;
    const { place } = await call({ do: "lot", lot: newest.id });
    return places.some((p) => p.id === place.id) ? place.id : first;
  } catch {
    return first;
  }
}
