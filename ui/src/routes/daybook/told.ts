// What was done, in a sentence.
import type { IconName } from "../../lib/components/icons";
import type { Deed } from "../../lib/generated/Deed";
import type { DeedView } from "../../lib/generated/DeedView";
import { has, kg, money, t } from "../../lib/i18n.svelte";

/** One sentence: what, with its number. */
export function told({ deed, about, times }: DeedView): string {
  return t(`daybook-did-${deed}`, {
    number: about.number ?? 0,
    name: about.name ?? about.whom?.name ?? "",
    produce: about.produce ? t(`produce-${about.produce}`) : "",
    // A standard is called by its produce, which every language has a word for; one that this program can't read, by its own name.
    standard: about.produce ? t(`produce-${about.produce}`) : (about.name ?? ""),
    weight: kg(about.weight_g ?? 0),
    class: about.class ? t(`class-${about.class}`) : "",
    amount: about.amount ? money(about.amount.amount_minor, about.amount.currency) : "",
    count: times,
  });
}

/** The key of the verb that leads back. */
export const wayBack = ({ deed }: DeedView): string =>
  deed === "lot-withdrawn" || deed === "order-cancelled" || deed === "correction-withdrawn" ? "daybook-put-back" : "daybook-take-back";

/** Why a deed stays for good, and what to do instead: which of a few sentences says it. */
const STAYS: Partial<Record<Deed, string>> = {
  "photo-kept": "newer",
  "facts-answered": "newer",
  "pictures-set": "newer",
  "device-named": "newer",
  "lot-restored": "again",
  "approval-withdrawn": "again",
  "promise-released": "again",
  "order-restored": "again",
  "correction-restored": "again",
  "consent-withdrawn": "again",
  "consignment-dispatched": "sent",
  "payment-requested": "sent",
  "payment-received": "money",
};
export const staysBecause = (deed: Deed): string => {
  const key = `daybook-stays-${STAYS[deed] ?? "kept"}`;
  return has(key) ? t(key) : "";
};

const ICONS: Partial<Record<Deed, IconName>> = {
  "lot-received": "scale",
  "photo-kept": "camera",
  "lot-approved": "tick",
  "order-placed": "basket",
  "lot-promised": "crate",
  "consignment-opened": "box",
  "facts-answered": "doc",
  "consignment-dispatched": "plane",
  "payment-requested": "money",
  "payment-received": "coin",
  "person-added": "newperson",
  "consent-given": "handshake",
  "pictures-set": "three",
  "badge-made": "badge",
  "pin-replaced": "lock",
  "place-added": "route",
  "buyer-added": "handshake",
  "standard-corrected": "learn",
  "device-admitted": "plus",
  "device-named": "pencil",
  "device-revoked": "cross",
};
/** A picture of the deed; taking back has the arrow. */
export const iconOf = (deed: Deed): IconName => ICONS[deed] ?? (/withdrawn|cancelled|released|restored/.test(deed) ? "undo" : "pencil");

/** Where the record is shown. */
export function pageOf({ kind, record, about }: DeedView, leads: boolean): string | undefined {
  if (about.lot) return leads ? `/queue/${about.lot}` : `/produce/${about.lot}`;
  if (!leads) return undefined;
  return { order: `/order/${record}`, consignment: `/consignment/${record}`, payment: `/payment/${record}`, person: `/person/${record}`, device: `/device/${record}`, edition: "/standards" }[kind as string];
}
