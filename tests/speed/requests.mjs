// What screens ask of the kiosk, each many times, over HTTP as a browser asks.
import { randomUUID } from "node:crypto";
import { PIN, ask } from "../lib/punnet.mjs";

const TIMES = 30;
const DAY_MS = 24 * 3600 * 1000;

/** Where each of so many periods up to now begins, and the end of the last. */
const ago = (count, length) => Array.from({ length: count + 1 }, (_, n) => Date.now() - (count - n) * length);

/** Times one request; `make` gives a fresh one for each time. */
async function timed(url, session, make, times = TIMES) {
  const samples = [];
  await ask(url, make(), session);
  for (let n = 0; n < times; n += 1) {
    const request = make();
    const began = performance.now();
    await ask(url, request, session);
    samples.push(performance.now() - began);
  }
  return samples;
}

/** What is only read, by the screen that asks for it. */
function reads({ lot, inspected, waiting, order, line, consignment, payment, member, photo }) {
  const lots = (query) => ({ do: "lots", query });
  return {
    "home": { do: "home" },
    "people": { do: "people" },
    "own page": lots({ limit: 1 }),
    "newest lots": lots({ limit: 50 }),
    "lots that wait": lots({ stage: "waiting", limit: 50 }),
    "lots approved": lots({ stage: "approved", limit: 50 }),
    "a member's lots": lots({ member, limit: 50 }),
    "lots found by a name": lots({ text: "okafor", limit: 50 }),
    "lots found by two signs": lots({ text: "王芳", limit: 50 }),
    "lots found by a number": lots({ text: "99999", limit: 50 }),
    "nothing found": lots({ text: "nobody at all", limit: 50 }),
    "a lot": { do: "lot", lot },
    "a lot with a photo": { do: "lot", lot: inspected },
    "a photo": { do: "photo", photo },
    "orders": { do: "orders" },
    "an order": { do: "order", order },
    "lots for an order": { do: "order_lots", order, line },
    "buyers": { do: "buyers" },
    "consignments": { do: "consignments" },
    "a consignment": { do: "consignment", consignment },
    "payments": { do: "payments" },
    "a payment": { do: "payment", payment },
    "a member's money": { do: "money", member },
    "exchange": { do: "exchange" },
    "devices": { do: "devices" },
    "a person": { do: "person", person: member },
    "lots alike": { do: "alike", lot: waiting },
    "sums of a week": { do: "tally", starts: ago(7, DAY_MS) },
    "agreement of half a year": { do: "agreement", starts: ago(26, 7 * DAY_MS) },
    "what was done today": { do: "daybook", begins_ms: Date.now() - DAY_MS, ends_ms: Date.now() },
  };
}

/** Something of each kind that screens show. */
async function found(url, session, story) {
  const all = (request) => ask(url, request, session);
  const { lots } = await all({ do: "lots", query: { stage: "approved", limit: 10 } });
  const { lots: [waits] } = await all({ do: "lots", query: { stage: "waiting", limit: 1 } });
  const [orders, consignments, payments] = await Promise.all(["orders", "consignments", "payments"].map((what) => all({ do: what })));
  const { order } = orders[0];
  return {
    lot: lots[0].id,
    waiting: waits.id,
    inspected: lots.find((lot) => lot.photo).id,
    photo: lots.find((lot) => lot.photo).photo,
    order: order.id,
    line: Object.keys(order.lines)[0],
    consignment: (consignments[0].consignment ?? consignments[0]).id,
    payment: (payments[0].payment ?? payments[0]).id,
    member: story.farmer.id,
  };
}

/** Each kind of request with how long it took, ms. */
export async function requests(url, story) {
  const { session } = await ask(url, { do: "sign_in", person: story.leader.id, pin: PIN });
  const things = await found(url, session, story);
  const took = {};
  for (const [name, request] of Object.entries(reads(things))) took[name] = await timed(url, session, () => request);
  took["a half-entered answer"] = await timed(url, session, () => ({ do: "save_draft", name: "speed", body: { n: randomUUID() } }));
  const entered = { member: story.farmer.id, produce: "apple", weight: { value: "24.6", unit: "kg" }, harvested: harvested(), place: story.places[0].id };
  await ask(url, { do: "sign_out" }, session);
  const own = await ask(url, { do: "sign_in", person: story.farmer.id, pin: null });
  took["a lot received"] = await timed(url, own.session, () => ({ do: "receive_lot", command_id: randomUUID(), entered }));
  return took;
}

const harvested = () => new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);
