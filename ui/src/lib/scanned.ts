// From a scanned label or paper to its screen.
import { call } from "./api/call";
import { namedBy } from "./codes";
import { session } from "./session.svelte";

/** The address of what a code names; nothing where this kiosk knows no such thing, or the person may not see it. */
export async function screenOf(scanned: string): Promise<string | undefined> {
  const named = namedBy(scanned);
  if (named === undefined) return undefined;
  if ("consignment" in named) {
    if (!session.is("leader")) return undefined;
    const known = await call({ do: "consignments" });
    return known.some((one) => one.consignment.id === named.consignment) ? `/consignment/${named.consignment}` : undefined;
  }
  const { lots } = await call({ do: "lots", query: { text: named.lot, limit: 20 } });
  const lot = lots.find((one) => one.code === named.lot);
  if (!lot) return undefined;
  return session.is("leader") ? `/queue/${lot.id}` : `/produce/${lot.id}`;
}
