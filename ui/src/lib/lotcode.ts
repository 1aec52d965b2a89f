// The code of a lot in what a scanner reads off a label: the GS1 Digital Link its QR code carries.

/**
 * `https://id.gs1.org/01/<14 digits>/10/ABCDE-12` gives `ABCDE-12`. A scanner that types gives
 * letters and figures only; five signs tell the kiosk, the rest is its running number.
 */
export function lotCodeIn(scanned: string): string | undefined {
  const signs = scanned.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const found = /GS1ORG01\d{14}10([A-Z2-9]{5})(\d{1,9})$/.exec(signs);
  return found ? `${found[1]}-${found[2]}` : undefined;
}
