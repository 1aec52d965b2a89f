/** Decimal text and whole numbers of small units: `24.6` kg is 24600 g. Never a float. */

/** What a keypad shows as a whole number of `10^-digits`; nothing when it isn't a plain number. */
export function fixed(text: string, digits: number): number | undefined {
  const parts = /^(\d{1,9})(?:\.(\d*))?$/.exec(text.trim());
  if (!parts) return undefined;
  const fraction = parts[2] ?? "";
  if (fraction.length > digits) return undefined;
  return Number(parts[1] + fraction.padEnd(digits, "0"));
}

/** The shortest decimal text of a whole number of `10^-digits`: 24600 with 3 is `24.6`. */
export function unfixed(value: number, digits: number): string {
  const all = String(Math.trunc(Math.abs(value))).padStart(digits + 1, "0");
  const whole = all.slice(0, all.length - digits);
  const fraction = all.slice(all.length - digits).replace(/0+$/, "");
  return (value < 0 ? "-" : "") + whole + (fraction ? `.${fraction}` : "");
}
