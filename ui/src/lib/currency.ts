// Currencies as ISO 4217 counts them. Browsers follow CLDR instead, which shows
// no decimals for some (LAK, MMK) and would be wrong by a hundred.

const NONE = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(" ");
const THREE = "BHD IQD JOD KWD LYD OMR TND".split(" ");

/** How many decimal digits the minor unit has (ISO 4217, table A.1; as the kiosk's own rule). */
export function minorDigits(currency: string): number {
  if (NONE.includes(currency)) return 0;
  return THREE.includes(currency) ? 3 : 2;
}
