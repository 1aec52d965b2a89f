// What a code names that a scanner reads off a label or a paper.

export type Named = { lot: string } | { consignment: string };

/**
 * A label's GS1 Digital Link, `https://id.gs1.org/01/<14 digits>/10/ABCDE-12`, names a lot by its
 * code: five signs tell the kiosk, the rest is its running number. A packing list's
 * `PUNNET-C-<32 hex>` names a consignment by its id. A scanner that types gives letters and figures only.
 */
export function namedBy(scanned: string): Named | undefined {
  const signs = scanned.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const lot = /GS1ORG01\d{14}10([A-Z2-9]{5})(\d{1,9})$/.exec(signs);
  if (lot) return { lot: `${lot[1]}-${lot[2]}` };
  const id = /^PUNNETC([0-9A-F]{8})([0-9A-F]{4})([0-9A-F]{4})([0-9A-F]{4})([0-9A-F]{12})$/.exec(signs);
  return id ? { consignment: id.slice(1).join("-").toLowerCase() } : undefined;
}
