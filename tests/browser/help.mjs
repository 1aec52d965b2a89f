// Help on every screen, the way shown, a lot taken back, what was done today.
import { expect, step, until } from "../lib/check.mjs";
import { PIN, ask, known, place, sample, serve } from "../lib/punnet.mjs";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { KIOSK, PHONE, Screen, browser } from "./screen.mjs";
import { bring } from "./farmer.mjs";
import { bring as bringAlike } from "./review.mjs";
import { typed } from "./words.mjs";

/** How long the screen of the photo's story stays untouched, seconds. */
const IDLE_S = 12;

/** Opens help on what is shown; gives the guide's name. */
async function opened(screen) {
  await screen.tap("ask-help");
  await screen.page.locator('dialog[open][data-test="help-sheet"]').waitFor();
  return screen.page.locator('dialog[open][data-test="help-sheet"]').getAttribute("data-guide");
}

const inSheet = (screen, test) => screen.page.locator(`dialog[open] [data-test="${test}"]`);

/** Plays the moves of what is shown, each on something that is really there; nothing is done by it. */
async function shown(screen, name) {
  const guide = await opened(screen);
  if (name) await screen.look(`help-${name}`);
  await inSheet(screen, "show").tap();
  const address = screen.page.url();
  const moves = [];
  while (await screen.at("show-me").isVisible()) {
    const [at, say] = await Promise.all(["data-at", "data-say"].map((name) => screen.at("show-me").getAttribute(name)));
    moves.push(at);
    // A paper that comes late moves what the light is on, and the light after it.
    await until(`${guide}: the light on ${at}`, () => screen.page.evaluate(pointsAt));
    expect((await screen.at("show-words").innerText()).length > 3, `${guide}: no words for ${say}`);
    if (name && moves.length === 2) await screen.look(`show-${name}`);
    await screen.tap("show-next");
    await until("the next move", async () => !(await screen.at("show-me").isVisible()) || (await screen.at("show-me").getAttribute("data-at")) !== at);
  }
  expect(moves.length > 0, `${guide}: nothing is shown`);
  expect(screen.page.url() === address, `${guide}: showing went to ${screen.page.url()}`);
  return { guide, moves };
}

/** In the page: whether the light lies on what the move names. */
async function pointsAt() {
  const settled = () => new Promise((done) => setTimeout(done, 900));
  await settled();
  const at = document.querySelector('[data-test="show-me"]')?.dataset.at ?? "";
  const selector = at.endsWith("*") ? `[data-test^="${at.slice(0, -1)}"]` : `[data-test="${at}"]`;
  const light = document.querySelector('[data-test="show-me"] > .spot')?.getBoundingClientRect();
  if (!light) return false;
  const covers = (box) => Math.abs(box.x - 8 - light.x) < 3 && Math.abs(box.y - 8 - light.y) < 3 && Math.abs(box.width + 16 - light.width) < 3;
  return [...document.querySelectorAll(selector)].some((element) => covers(element.getBoundingClientRect()));
}

async function farmerIn(screen, farmer) {
  await screen.sees(`person-${farmer.number}`);
  await screen.tap(`person-${farmer.number}`);
  await screen.sees("bring");
}

/** A farmer lets herself be shown the way, ends it by a tap, and by the key. */
async function theWay(screen, farmer) {
  await screen.sees(`person-${farmer.number}`);
  const who = await shown(screen, "who");
  expect(who.guide === "who" && who.moves[0] === "person-*", `the faces are shown as ${who.guide}`);
  await farmerIn(screen, farmer);
  expect((await shown(screen, "home")).moves.includes("bring"), "bringing is shown");
  await opened(screen);
  await inSheet(screen, "call-somebody").tap();
  await screen.sees("helpers");
  await screen.look("help-call");
  await inSheet(screen, "help-close").tap();
  await screen.page.keyboard.press("F1");
  await inSheet(screen, "show").tap();
  await screen.sees("show-me");
  const bring = await screen.at("bring").boundingBox();
  await screen.page.touchscreen.tap(bring.x + bring.width / 2, bring.y + bring.height / 2);
  await until("the show to end", async () => !(await screen.at("show-me").isVisible()));
  expect(screen.page.url().endsWith("/home"), "a tap while the way is shown does nothing else");
}

/** A lot is brought, taken back from the list, and put back by the quiet line. */
async function takenBack(screen, number) {
  await screen.tap("home");
  await screen.tap("daybook");
  await screen.sees("deed-lot-received");
  const first = await screen.at("deed-lot-received").innerText();
  expect(/\d|[٠-٩]/.test(first), `the newest deed says ${first}`);
  await screen.look("daybook");
  await screen.at("take-back").tap();
  await screen.sees("deed-lot-withdrawn");
  await screen.sees("was-taken-back");
  await screen.look("daybook-after");
  await screen.tap("back");
  await screen.tap("my-produce");
  await screen.sees(`lot-${number}`);
  await screen.tap(`lot-${number}`);
  await screen.sees("stage-withdrawn");
  await screen.tap("home");
  await screen.tap("daybook");
  await screen.page.locator('[data-test="deed-lot-withdrawn"] [data-test="take-back"]').first().tap();
  await screen.sees("deed-lot-restored");
  await screen.tap("back");
}

/** The line right after: a lot is taken back on its own page, and put back from there. */
async function rightAfter(screen, number) {
  await screen.tap("my-produce");
  await screen.tap(`lot-${number}`);
  await screen.tap("undo");
  await screen.sees("undo-bar");
  await screen.look("undo-bar");
  await screen.tap("undo-now");
  await until("the line to go", async () => !(await screen.at("undo-bar").isVisible()));
}

/** Every address there is has help, and what it points at is there. */
async function everywhere(screen, url, leader) {
  await screen.tap(`person-${leader.number}`);
  await screen.keys(PIN);
  await screen.tap("next");
  await screen.sees("queue");
  const { session } = await ask(url, { do: "sign_in", person: leader.id, pin: PIN });
  const all = (what) => ask(url, what, session);
  const [orders, parcels, payments, devices, people, lots] = [await all({ do: "orders" }), await all({ do: "consignments" }), await all({ do: "payments" }), await all({ do: "devices" }), await all({ do: "people" }), (await all({ do: "lots" })).lots];
  const waiting = lots.find((lot) => lot.stage === "waiting") ?? lots[0];
  const approved = lots.find((lot) => lot.stage === "approved");
  const member = people.find((one) => one.roles.includes("member"));
  const at = `/queue/${waiting.id}`;
  const places = [
    "/tally", "/agreement", "/equipment", "/voices", "/cameras", "/standards", "/standards/add", "/standard/unece-ffv-50", "/scan", `${at}/again`, `${at}/alike`, `${at}/compare`,
    "/home", "/lessons", "/today", `/today/${member.id}`, "/help", "/me", "/receive", "/produce", `/produce/${waiting.id}`, `/photo/${waiting.id}`,
    `/money/${member.id}`, "/money", "/queue", at, `/queue/${approved.id}/label`, "/orders", "/orders/new",
    `/order/${orders[0].order.id}`, "/consignments", `/consignment/${parcels[0].consignment.id}`, "/payments", `/payment/${payments[0].payment.id}`,
    "/exchange", "/devices", "/devices/admit", `/device/${devices[0].id}`, "/people", "/people/new", `/person/${member.id}`, "/lock", "/buyers", "/buyers/new",
  ];
  const seen = new Map();
  for (const path of places) {
    await screen.page.evaluate((to) => (location.hash = to), path);
    await screen.sees("ask-help");
    await screen.page.waitForTimeout(400);
    const { guide, moves } = await shown(screen);
    expect(guide !== "any", `${path} has no help of its own`);
    seen.set(path, `${guide}: ${moves.join(", ")}`);
  }
  expect(seen.size === places.length, "each once");
  return seen;
}

/** The selector of what guides name: a name, or how it begins. */
const named = (at) => (at.endsWith("*") ? `[data-test^="${at.slice(0, -1)}"]` : `[data-test="${at}"]`);
const there = (screen, at) => screen.page.locator(named(at)).first().waitFor();

/** Goes to a screen and waits for what is on it. */
async function stand(screen, path, at) {
  await screen.page.evaluate((to) => void (location.hash = to), path);
  await there(screen, at);
}

/** The way is shown by that guide, and points at these. */
async function points(screen, wanted, ...ats) {
  const { guide, moves } = await shown(screen);
  expect(guide === wanted, `${wanted} is shown as ${guide}`);
  const left = ats.filter((at) => !moves.includes(at));
  expect(left.length === 0, `${guide}: nothing points at ${left.join(", ")}`);
}

/** On the leader's further screens the way is more than the way back. */
async function furtherScreens(screen, lot) {
  for (const [path, guide, ...ats] of [
    [`/queue/${lot}/again`, "again", "reason-*", "again-words", "record", "send"],
    [`/queue/${lot}/compare`, "compare", "panes", "closer", "turn"],
    ["/tally", "tally", "figures", "span-*", "by-member", "agreement"],
    ["/equipment", "equipment", "mat-*", "mat-print", "look-again"],
    ["/cameras", "cameras", "camera-1", "camera", "learn"],
    ["/standards", "standards", "standard-*", "standard-add"],
    ["/standards/add", "standard-file", "choose-file"],
    ["/standard/unece-ffv-50", "standard", "edition"],
    ["/scan", "scan", "badge-camera"],
    ["/exchange", "exchange", "village", "stick"],
  ]) {
    await stand(screen, path, ats[0]);
    await points(screen, guide, ...ats);
  }
}

/** What is spoken about a lot has steps of its own. */
async function whileAsking(screen, lot) {
  await stand(screen, `/queue/${lot}/again`, "record");
  await screen.tap("record");
  await screen.sees("record-stop");
  await points(screen, "again-speak", "record-stop");
  await screen.tap("record-stop");
  await screen.sees("recorded");
  await points(screen, "again-said", "recorded", "record-anew", "send");
}

/** Lots alike: which photos are drawn, then one of them. */
async function whileApproving(screen, lot) {
  await stand(screen, `/queue/${lot}/alike`, "look");
  await points(screen, "alike", "alike-left", "look", "alike-*");
  await screen.tap("look");
  await screen.sees("is-alike");
  await points(screen, "alike-look", "look-*", "leave-out", "is-alike");
}

/** What lies behind the exchange has the same address and its own help. */
async function behindExchange(screen) {
  await stand(screen, "/exchange", "hub");
  for (const [opens, guide, has, at] of [
    ["hub", "hub", "hub-address", "keep"],
    ["photo-rules", "photo-rules", "photos-*", "photos-*"],
    ["invite", "invite", "make-invitation", "make-invitation"],
    ["village", "village", "village-own", "address"],
  ]) {
    await screen.tap(opens);
    await there(screen, has);
    await points(screen, guide, at);
    await screen.tap("back");
    await screen.sees(opens);
  }
}

/** A lot that waits and has others like it. */
async function oneOfAlike(url, story) {
  await bringAlike(url, story, 3);
  const { session } = await ask(url, { do: "sign_in", person: story.leader.id, pin: PIN });
  const { lots } = await ask(url, { do: "lots", query: { stage: "waiting" } }, session);
  for (const { id } of lots) if ((await ask(url, { do: "alike", lot: id }, session)).lots.length > 1) return id;
  throw new Error("no lot has others like it");
}

/** What was answered about a photo is there again after the screen locked. */
async function answersStay(started, url, story, into) {
  const screen = await Screen.open(started, `${url}/?idle=${IDLE_S}`, { size: KIOSK, lang: "zh-CN", picture: into("help-lock") });
  await farmerIn(screen, story.farmer);
  const number = await bring(Object.assign(screen, { look: async () => undefined }));
  await screen.tap("take-photo");
  await until("the camera's picture", () => screen.at("camera").evaluate((video) => video.videoWidth > 0));
  await screen.tap("shutter");
  await screen.tap("photo-good");
  await screen.sees("question");
  const asked = await screen.at("question").getAttribute("data-question");
  const chosen = await screen.page.locator("[data-test^='answer-']").first().getAttribute("data-test");
  await screen.page.locator("[data-test^='answer-']").first().tap();
  await until("the next question", async () => (await screen.at("question").getAttribute("data-question").catch(() => "")) !== asked);
  await screen.page.waitForTimeout(IDLE_S * 1000 + 2000);
  // Who comes back stands where they stood.
  await screen.tap(`person-${story.farmer.number}`);
  // The photo is measured again first, and its first question stands there until it is.
  const questioned = () => screen.at("question").getAttribute("data-question", { timeout: 500 }).catch(() => undefined);
  await until(`lot ${number}: what comes after ${asked}, which ${chosen} answered`, async () => {
    if (await screen.at("keep-photo").isVisible()) return true;
    const now = await questioned();
    return now !== undefined && now !== asked;
  });
  await screen.close();
}

export async function help(into, photo) {
  const folder = place();
  const { store } = sample(folder);
  const { url } = await serve(["serve", "--store", store]);
  const story = await known(url);
  const camera = join(folder, "mat.mjpeg");
  writeFileSync(camera, photo ?? story.photo);
  const started = await browser(camera);
  const home = await ask(url, { do: "home" });
  const names = typed(home.cooperative, story.people, story.buyers, story.places);
  for (const [lang, size, name] of [["zh-CN", KIOSK, "help-zh"], ["ar", PHONE, "help-ar"]]) {
    const screen = await Screen.open(started, url, { size, lang, known: names, picture: into(name) });
    await step(`${name}: the way is shown`, () => theWay(screen, story.farmer));
    const number = await step(`${name}: a lot is brought`, () => bring(screen));
    await step(`${name}: taken back and put back`, () => takenBack(screen, number));
    await step(`${name}: right after`, () => rightAfter(screen, number));
    await screen.close();
    screen.sound();
  }
  const leader = await Screen.open(started, url, { size: KIOSK, lang: "en", known: names, picture: into("help-en") });
  const places = await step("every screen has help", () => everywhere(leader, url, story.leader));
  for (const [path, said] of places) console.log(`    ${path.replace(/[0-9a-f-]{36}/, ":id")} ${said}`);
  const lot = await step("lots alike", () => oneOfAlike(url, story));
  await step("the leader's further screens", () => furtherScreens(leader, lot));
  await step("while a lot is asked for again", () => whileAsking(leader, lot));
  await step("while lots alike are approved", () => whileApproving(leader, lot));
  await step("what lies behind the exchange", () => behindExchange(leader));
  await leader.close();
  await step("answers about a photo survive the lock", () => answersStay(started, url, story, into));
}
