// A day in the calendar people here keep feasts and seasons by, in words.
import { bikramDay } from "./bikram";
import { ownDay } from "./calendar";
import { lang, t, written } from "./i18n.svelte";
import { kiosk } from "./kiosk.svelte";
import { formatted } from "./numerals";

/** The day of the month, for a small figure on a calendar; and day, month and year as people say them. */
export type OwnDate = { short: string; long: string };

/** A calendar day, `2026-05-12`, beside the Gregorian: as the cooperative's country counts, else as the language does. */
export function ownDate(iso: string): OwnDate | undefined {
  // Nepal writes its own calendar on everything, whatever language somebody reads.
  if (kiosk.home?.cooperative?.address.country === "NP") return bikramDate(iso);
  const own = ownDay(iso, lang());
  if (!own) return undefined;
  return { short: own.short, long: own.calendar === "chinese" ? t("lunar-date", { date: own.long }) : own.long };
}

function bikramDate(iso: string): OwnDate | undefined {
  const found = bikramDay(iso);
  if (!found) return undefined;
  const plain = new Intl.NumberFormat(written(), { useGrouping: false });
  const say = (value: number) => formatted(plain, value, lang());
  const [day, year] = [say(found.day), say(found.year)];
  return { short: day, long: t("bikram-date", { day, month: t(`bikram-month-${found.month}`), year }) };
}
