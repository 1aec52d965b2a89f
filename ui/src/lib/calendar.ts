// The calendar people keep feasts and seasons by, beside the Gregorian one.
import { writtenAs } from "./languages";

/** The calendar that stands beside the Gregorian in a language (BCP 47, key `ca`). */
const CALENDARS: Record<string, string> = {
  // The farmer's calendar: sowing and festivals go by it.
  "zh-CN": "chinese",
  // Umm al-Qura: computed, so that every kiosk says the same day.
  ar: "islamic-umalqura",
  // The national calendar of India since 22 March 1957 (Saka era).
  hi: "indian",
};

const NUMBERS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** A day of the Chinese month as calendars write it: 初一, 十五, 廿六. */
export function lunarDay(day: number): string {
  const ones = NUMBERS[(day - 1) % 10] ?? "";
  if (day <= 10) return `初${ones}`;
  if (day < 20) return `十${ones}`;
  if (day === 20) return "二十";
  return day < 30 ? `廿${ones}` : "三十";
}

/** A day in the language's own calendar. */
export type OwnDay = {
  /** The calendar, BCP 47. */
  calendar: string;
  /** The day of the month, for a small figure on a calendar. */
  short: string;
  /** Month and day, and the year where people say it. */
  long: string;
};

/** A Gregorian day, `2026-05-12`, in the calendar that goes with a language; nothing where none does. */
export function ownDay(iso: string, lang: string): OwnDay | undefined {
  const calendar = CALENDARS[lang];
  const at = new Date(`${iso}T12:00:00`);
  if (calendar === undefined || Number.isNaN(at.getTime())) return undefined;
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(writtenAs(lang), { calendar, ...options });
  const short = format({ day: "numeric" }).formatToParts(at).find(({ type }) => type === "day")?.value ?? "";
  if (calendar !== "chinese") return { calendar, short, long: format({ day: "numeric", month: "long", year: "numeric" }).format(at) };
  const month = format({ month: "long", day: "numeric" }).formatToParts(at).find(({ type }) => type === "month")?.value ?? "";
  const named = lunarDay(Number(short.replace(/\D/g, "")));
  return { calendar, short: named, long: month + named };
}
