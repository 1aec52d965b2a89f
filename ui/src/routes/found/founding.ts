// What is asked to found a cooperative: the least that papers can be filled with.
import type { CooperativeEntered } from "../../lib/generated/CooperativeEntered";
import type { PersonEntered } from "../../lib/generated/PersonEntered";

export const pages = ["cooperative", "leader", "pin"] as const;
export type Page = (typeof pages)[number];

export type Founding = {
  name: string;
  street: string;
  city: string;
  country: string;
  phone: string;
  currency: string;
  leader: string;
  face: number;
  pin: string;
};

/** A restricted-circulation prefix (GS1 General Specifications 1.4.3), until GS1 gives the cooperative its own. */
const OWN_PREFIX = "0290000";

/** Nothing entered yet. */
export const blank = (country: string, currency: string): Founding => ({
  name: "", street: "", city: "", country, phone: "", currency, leader: "", face: 7, pin: "",
});

/** Whether a page has what it needs. */
export function filled(founding: Founding, page: Page): boolean {
  const needed = {
    cooperative: [founding.name, founding.city, founding.country, founding.currency],
    leader: [founding.leader],
    pin: [founding.pin.length >= 4 ? founding.pin : ""],
  }[page];
  return needed.every((text) => text.trim() !== "");
}

/** The cooperative to be founded. */
export function cooperativeOf(f: Founding): CooperativeEntered {
  const address = { street: f.street.trim(), city: f.city.trim(), region: "", postcode: "", country: f.country, phone: f.phone.trim() };
  return { name: f.name.trim(), address, gs1_prefix: OWN_PREFIX, packhouse_code: "", currency: f.currency, deductions: [], payment_details: [] };
}

/** Its first leader, who also may bring produce. */
export const leaderOf = (f: Founding): PersonEntered => ({ name: f.leader.trim(), face: f.face, roles: ["leader", "member"], pin: f.pin });

/** Currencies of countries whose villages we know, to begin with the likely one. */
const CURRENCIES: Record<string, string> = { CN: "CNY", VN: "VND", IN: "INR", KE: "KES", TZ: "TZS", UG: "UGX", MX: "MXN", PE: "PEN", MA: "MAD", EG: "EGP" };

/** The likely currency of a country; nothing when we don't know. */
export const currencyOf = (country: string): string | undefined => CURRENCIES[country];
