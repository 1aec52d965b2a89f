// The leader's part: look, approve, label, sell, send, be paid, share.
import { expect, step, until } from "../lib/check.mjs";
import { PIN } from "../lib/punnet.mjs";
import { piece } from "./farmer.mjs";
import { correct } from "./standards.mjs";
import { listen, tells } from "./voice.mjs";

export async function signIn(screen, leader) {
  await screen.tap(`person-${leader.number}`);
  await screen.sees("key-1");
  await screen.keys("1111");
  await screen.tap("next");
  await screen.sees("error");
  await screen.look("pin-wrong");
  await screen.keys(PIN);
  await screen.tap("next");
  await screen.sees("queue");
  await screen.look("leader-home");
}

/** Approves as proposed and looks at the label. */
async function approve(screen, number) {
  const taps = screen.taps;
  await screen.tap("queue");
  await screen.sees(`lot-${number}`);
  await screen.look("queue");
  await screen.tap(`lot-${number}`);
  await screen.sees(`review-${number}`);
  await screen.page.locator("[data-test^='piece-']").first().waitFor();
  await screen.look("review");
  await piece(screen);
  await screen.tap("approve");
  await screen.sees("approved");
  console.log(`  ${screen.taps - taps} taps from the leader's own page to a lot approved`);
  await screen.look("approved");
  await screen.tap("label");
  await pictured(screen, "sheet");
  await screen.look("label");
  await screen.paper("print");
  await screen.tap("home");
}

/** A paper is set and drawn in seconds; on a busy machine, unoptimised, in many. */
const PAPER_S = 120;

/** A paper's picture that has really come. */
async function pictured(screen, test) {
  const image = screen.at(test).locator("img");
  await until(`the picture of ${test}`, () => image.evaluate((img) => img.complete && img.naturalWidth > 100), PAPER_S);
}

/** An order for ten kilograms of apples, all from the lot just approved. */
async function order(screen, number) {
  await screen.tap("orders");
  await screen.sees("new");
  await screen.look("orders");
  await screen.tap("new");
  await screen.tap("buyer-0");
  await screen.tap("produce-apple");
  await screen.sees("class-ii");
  await screen.look("order-class");
  await screen.tap("class-ii");
  await screen.keys("10");
  await screen.look("order-weight");
  await screen.tap("next");
  await screen.keys("4.2");
  await screen.tap("next");
  await screen.sees("day-3");
  await screen.look("order-day");
  await screen.tap("day-3");
  await screen.sees("keep");
  await screen.look("order-check");
  await screen.tap("keep");
  await screen.sees(`take-${number}`);
  await screen.look("order-lots");
  await screen.tap(`take-${number}`);
  await screen.keys("99");
  await screen.sees("too-much");
  await screen.tap("back");
  await screen.tap(`take-${number}`);
  await screen.sees("promise");
  await screen.look("order-take");
  await screen.tap("promise");
  await screen.sees(`release-${number}`);
  await screen.look("order-filled");
}

const ANSWERS = { parcels: "2", gross_weight_g: "10.9", postage_minor: "48.5" };

/** Each missing fact, asked once. */
async function facts(screen) {
  const seen = [];
  for (;;) {
    const at = await until("a question or the papers", async () => {
      if (await screen.at("dispatch").isVisible()) return "ready";
      const asked = screen.page.locator("section[data-test^='ask-']").first();
      const test = (await asked.isVisible()) && (await asked.getAttribute("data-test", { timeout: 500 }));
      return test && !seen.includes(test) && test;
    });
    if (at === "ready") return seen;
    seen.push(at);
    await pictured(screen, "sheet");
    await screen.look(`fact-${at.slice(4)}`);
    await answer(screen, at.slice(4));
  }
}

async function answer(screen, fact) {
  if (fact === "incoterm") return screen.tap("incoterm-DAP");
  if (ANSWERS[fact]) await screen.keys(ANSWERS[fact]);
  else await screen.at("answer").fill(fact.endsWith("phone") ? "+86 911 5550 100" : "PC-STORY-0001");
  await screen.tap("next");
}

async function parcel(screen) {
  await screen.tap("parcel");
  const asked = await facts(screen);
  expect(asked.length >= 4, `asked only ${asked.join(", ")}`);
  for (const paper of ["commercial_invoice", "packing_list", "cn23"]) await pictured(screen, `sheet-${paper}`);
  await screen.look("papers");
  for (const paper of ["commercial_invoice", "packing_list", "cn23"]) await screen.paper(`print-${paper}`);
  await screen.tap("dispatch");
  await screen.sees("check-answers");
  await screen.look("parcel-check");
  await screen.tap("change-parcels");
  await screen.sees("ask-parcels");
  await screen.tap("next");
  await screen.tap("send-now");
  await screen.sees("dispatched");
  await screen.look("dispatched");
}

async function money(screen, farmer) {
  await screen.tap("ask-money");
  await screen.sees("ask-money-now");
  await screen.look("money-check");
  await screen.tap("ask-money-now");
  await screen.sees("mark-received");
  await pictured(screen, "sheet");
  await screen.look("payment");
  await screen.paper("print-request");
  await screen.tap("mark-received");
  await screen.at("reference").fill("HFG 2026-119");
  await screen.look("payment-reference");
  const heard = listen(screen.page);
  await screen.tap("next");
  await screen.sees("confirm-amount");
  await tells(screen, heard);
  await screen.look("payment-confirm");
  await screen.tap("received");
  await screen.sees("booked");
  await screen.sees(`share-${farmer.number}`);
  await screen.look("shares");
  await screen.paper(`statement-${farmer.number}`);
}

/** The other screens of the desk, each looked over once. */
async function around(screen) {
  for (const [tile, there] of [["consignments", "back"], ["payments", "payment-0"], ["people", "new"], ["exchange", "waiting"]]) {
    await screen.tap("home");
    await screen.tap(tile);
    await screen.sees(there);
    await screen.look(tile);
  }
  await photosByNet(screen);
  await correct(screen);
}

/** Photos wait for a stick, until the leader says otherwise. */
async function photosByNet(screen) {
  for (const choice of ["none", "20000000"]) {
    await screen.tap("photo-rules");
    await screen.sees(`photos-${choice}`);
    await screen.look("photo-rules");
    await screen.tap(`photos-${choice}`);
    await screen.sees("waiting");
    await screen.tap("photo-rules");
    const chosen = await screen.at(`photos-${choice}`).getAttribute("aria-pressed");
    expect(chosen === "true", `what was chosen for photos stays chosen: ${choice}`);
    await screen.tap("back");
    await screen.sees("waiting");
  }
}

/** The way of a lot, from the PIN to the member's statement. */
export async function sells(screen, { leader, farmer, number }) {
  await step("come in with the PIN", () => signIn(screen, leader));
  await step("approve, label", () => approve(screen, number));
  await step("order, allocate", () => order(screen, number));
  await step("parcel, facts, papers", () => parcel(screen));
  await step("payment, shares, statement", () => money(screen, farmer));
}

/** All of it, and the rest of the desk. */
export async function desk(screen, story) {
  await sells(screen, story);
  await step("look around", () => around(screen));
}
