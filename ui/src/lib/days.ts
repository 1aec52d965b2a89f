// Calendar days as `2026-05-12`, on this kiosk's own clock.

const pad = (n: number): string => String(n).padStart(2, "0");

/** The calendar day of a moment here. */
export const dayOf = (at: Date): string => `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;

/** The day `days` before `iso`. */
export function daysBefore(iso: string, days: number): string {
  const at = new Date(`${iso}T12:00:00`);
  at.setDate(at.getDate() - days);
  return dayOf(at);
}

/** Whole weeks, Monday first, the newest of them `page * rows` weeks before today's. */
export function weeksBack(today: string, rows: number, page = 0): string[][] {
  const weekday = (new Date(`${today}T12:00:00`).getDay() + 6) % 7;
  const monday = daysBefore(today, weekday + 7 * (rows - 1 + page * rows));
  return Array.from({ length: rows }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => daysBefore(monday, -(week * 7 + day))),
  );
}
