// What the kiosk would say to a leader in a lesson: lots that wait, an order, a parcel, money. Made up of
// the lot that is brought in the other lessons; nothing of it is a record.
import type { Buyer } from "../generated/Buyer";
import type { ConsignmentView } from "../generated/ConsignmentView";
import type { FactQuestion } from "../generated/FactQuestion";
import type { LotPage } from "../generated/LotPage";
import type { LotRow } from "../generated/LotRow";
import type { LotView } from "../generated/LotView";
import type { OrderLineView } from "../generated/OrderLineView";
import type { OrderLot } from "../generated/OrderLot";
import type { OrderView } from "../generated/OrderView";
import type { PaperFile } from "../generated/PaperFile";
import type { PaymentView } from "../generated/PaymentView";
import { BROUGHT, MADE_UP } from "./lessons";
import { lotOf, type Made, measured, proposalFor } from "./sample";

/** What the buyer wants and what is promised, grams; what a kilogram costs, minor units. */
const WANTED_G = 40_000;
const PRICE_MINOR = 250;
const BROUGHT_G = Number(BROUGHT.weight) * 1000;
/** What the second lot of the list weighs, grams. */
const SECOND_G = 18_400;
const SOLD_MINOR = (BROUGHT_G / 1000) * PRICE_MINOR;
/** What the lot is sealed with. */
const SEAL = "7f3ac2";
const ANSWERS = { sound: "yes", skin: "slight" };

/** The lot, graded: it waits for a leader. */
export function gradedOf(made: Made): LotView {
  const { measurement } = measured(made.standard);
  const proposal = { ...proposalFor(ANSWERS), standard: made.standard };
  const inspection = {
    id: MADE_UP, cooperative: MADE_UP, lot: MADE_UP, photo: MADE_UP, measurement, answers: ANSWERS, proposal, by: made.person.id, at_ms: Date.now(),
  };
  const view = lotOf(made);
  return { ...view, lot: { ...view.lot, received_at_ms: Date.now() }, heads: [SEAL], stage: "waiting", inspection, photo_at: "here" };
}

/** A lot as a line; all of them open the one lot. */
const row = ({ person }: Made, number: number, weight_g: number, stage: "waiting" | "approved"): LotRow => ({
  id: number === 1 ? MADE_UP : `${MADE_UP}-${number}`, number, code: "", member: person.id, member_name: person.name, member_number: person.number,
  member_face: person.face, produce: BROUGHT.produce, weight_g, harvested: "2026-05-12", received_at_ms: Date.now(), holder: MADE_UP,
  photo: MADE_UP, stage, proposed: "i", class: stage === "approved" ? "i" : null, promised_g: 0, standard: null, doubts: [],
  graded_at_ms: Date.now(), approved_at_ms: stage === "approved" ? 0 : null,
});

/** The lots that wait. */
export const lotsOf = (made: Made): LotPage => ({ lots: [row(made, 1, BROUGHT_G, "waiting")], next: null, waiting: 1 });

/** The lots that could go to the order. */
export const fillingOf = (made: Made): OrderLot[] =>
  [row(made, 1, BROUGHT_G, "approved"), row(made, 2, SECOND_G, "approved")].map((lot) => ({ lot, left_g: lot.weight_g, held_here: true }));

const buyerOf = ({ buyer, town, currency }: Made): Buyer => ({
  id: MADE_UP, cooperative: MADE_UP, name: buyer, currency, importer_reference: "",
  address: { street: "", city: town, region: "", postcode: "", country: "", phone: "" },
});

/** The order's one line, filled with the lot or not at all. */
const lineOf = ({ person, currency }: Made, filled: boolean): OrderLineView => ({
  id: MADE_UP,
  line: { produce: BROUGHT.produce, class: "i", weight_g: WANTED_G, price_minor_per_kg: PRICE_MINOR },
  promised_g: filled ? BROUGHT_G : 0,
  value: { amount_minor: filled ? SOLD_MINOR : 0, currency },
  allocations: filled ? [{ id: MADE_UP, lot: MADE_UP, lot_number: 1, member: person, weight_g: BROUGHT_G, class: "i" }] : [],
});

/** The order; filled, it has become a parcel. */
export function orderOf(made: Made, filled = false): OrderView {
  const line = lineOf(made, filled);
  return {
    order: {
      id: MADE_UP, cooperative: MADE_UP, number: 1, buyer: MADE_UP, currency: made.currency, wanted_by: "2026-05-20",
      lines: { [MADE_UP]: line.line }, placed_at_ms: 0, placed_by: made.person.id, cancelled_at_ms: null,
    },
    buyer: buyerOf(made),
    lines: [line],
    consignment: filled ? MADE_UP : null,
  };
}

const PARCELS: FactQuestion = { fact: "parcels", paper: "packing_list", suggestion: "2", choices: [] };

/** The parcel, with its last question still to be asked or with none. */
export function parcelOf(made: Made, asks: boolean): ConsignmentView {
  return {
    consignment: {
      id: MADE_UP, cooperative: MADE_UP, number: 1, order: MADE_UP, consignee: MADE_UP, route: "parcel_post",
      facts: asks ? {} : { parcels: "2" }, opened_at_ms: 0, opened_by: made.person.id, dispatched_at_ms: null,
    },
    order: orderOf(made, true),
    net_weight_g: BROUGHT_G,
    value: { amount_minor: SOLD_MINOR, currency: made.currency },
    missing: asks ? [PARCELS] : [],
    questions: [PARCELS],
    facts_in_all: 1,
    payment: null,
  };
}

/** The money asked of the buyer: all of it is the member's. */
export const paymentOf = (made: Made): PaymentView => ({
  payment: {
    id: MADE_UP, cooperative: MADE_UP, consignment: MADE_UP, buyer: MADE_UP, amount_minor: SOLD_MINOR, currency: made.currency,
    requested_at_ms: Date.now(), requested_by: made.person.id, received_at_ms: null, received_reference: null, received_by: null,
  },
  buyer: buyerOf(made),
  shares: [{
    member: made.person,
    share: {
      member: made.person.id, gross_minor: SOLD_MINOR, net_minor: SOLD_MINOR, deductions: [],
      earnings: [{ member: made.person.id, lot: MADE_UP, weight_g: BROUGHT_G, gross_minor: SOLD_MINOR }],
    },
  }],
  booked: false,
});

/** A paper as a sheet with lines where words would be: whose language should they have? */
export function paperOf(): PaperFile {
  const lines = Array.from({ length: 9 }, (_, i) => `<path d="M24 ${92 + i * 20}h${i % 3 === 2 ? 90 : 160}"/>`).join("");
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297" width="210" height="297"><rect width="210" height="297" fill="#fff"/><path d="M24 40h90" stroke="#12231a" stroke-width="10"/><g stroke="#c9d0c8" stroke-width="5">${lines}</g></svg>`;
  return { name: "lesson.svg", media: "image/svg+xml", base64: btoa(drawn) };
}
