// What goes wrong at a kiosk, screen by screen: it is said in plain words where it
// happened, nothing is half saved, and the same tap works once the trouble is over.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, step, until } from "../lib/check.mjs";
import { PIN, ask, known, place, sample, serve } from "../lib/punnet.mjs";
import { smallDisk } from "./disk.mjs";
import { answers, signIn as farmerIn } from "./farmer.mjs";
import { wrongPictures } from "./pictures.mjs";
import { KIOSK, Screen, browser } from "./screen.mjs";
import { typed } from "./words.mjs";

/** What calms: that nothing is lost or half done. */
const CALM = /安全|没丢|都在|还在|什么都没改|保留着/;

/** The screen says what went wrong in its own place, and claims nothing. */
async function says(screen, code, calm = CALM) {
  await until(`the error ${code}`, async () => (await screen.at("error").getAttribute("data-code", { timeout: 100 })) === code);
  const text = await screen.at("error").innerText();
  expect(calm.test(text), `it doesn't say what is safe: ${text}`);
  expect(!(await screen.at("saved").isVisible()), "it says saved");
  await screen.look(`trouble-${code}`);
}

/** A kiosk of its own with the sample, somebody at its screen, and a leader who looks from elsewhere. */
async function kiosk(started, folder, open) {
  const { store } = sample(folder);
  const served = await serve(["serve", "--store", store]);
  const story = await known(served.url);
  const { session } = await ask(served.url, { do: "sign_in", person: story.leader.id, pin: PIN });
  const { cooperative } = await ask(served.url, { do: "home" });
  const names = typed(cooperative, story.people, story.buyers, story.places, "JPEG PNG PC-STORY");
  const screen = await open(started, served.url, { size: KIOSK, lang: "zh-CN", known: names });
  const count = async (what, query) => {
    const all = await ask(served.url, { do: what, ...query }, session);
    return (all.lots ?? all).length;
  };
  return { folder, store, served, story, session, screen, count };
}

const ALL_LOTS = { query: { limit: 200 } };

async function weigh(screen, weight) {
  await screen.tap("bring");
  await screen.tap("produce-apple");
  await screen.keys(weight);
  await screen.tap("next");
  await screen.sees("keep-lot");
}

/** Weights no lot can have. */
async function weights(screen) {
  await screen.tap("bring");
  await screen.tap("produce-apple");
  await screen.keys("0");
  expect(await screen.at("next").isDisabled(), "one can go on with 0 kg");
  for (const key of ["-", "a", "e"]) await screen.page.keyboard.press(key);
  const weight = await screen.at("weight").innerText();
  expect(/^0\D*$/.test(weight), `letters and a minus were typed: ${weight}`);
  await screen.keys("10000");
  await screen.tap("next");
  await screen.tap("keep-lot");
  await until("the weight is asked again", () => screen.at("weight").isVisible());
  expect((await screen.at("error").getAttribute("data-code")) === "weight-too-high", "it doesn't say that it is too much");
  await screen.look("trouble-weight");
  for (let n = 0; n < 5; n += 1) await screen.tap("key-erase");
  await screen.keys("24.6");
  await screen.tap("next");
}

/** The kiosk's program is gone for a while, as when a panel's network is. */
async function away(here) {
  await here.screen.sees("keep-lot");
  await here.screen.sees("draft-saved");
  await here.served.stop("SIGKILL");
  await here.screen.tap("keep-lot");
  await says(here.screen, "kiosk-away");
  here.served = await serve(["serve", "--store", here.store], new URL(here.served.direct).host);
}

/** Files that are no photo of the mat: the lot stays without one, and one can go on. */
async function pictures({ screen, folder }) {
  await screen.tap("take-photo");
  for (const [name, bytes, code] of wrongPictures()) {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    await screen.at("photo-file").setInputFiles(path);
    await says(screen, code);
    await screen.tap("take-again");
    await screen.sees("camera");
  }
}

/** Bad weights, a kiosk that is away, bad pictures. */
export async function badInput(started, open = Screen.open) {
  const here = await kiosk(started, place(), open);
  const { screen, story } = here;
  const before = await here.count("lots", ALL_LOTS);
  await farmerIn(screen, story.farmer);
  await step("weights no lot can have", () => weights(screen));
  await step("the kiosk is away", () => away(here));
  await screen.page.goto("about:blank");
  await screen.page.goto(screen.url);
  await screen.tap(`person-${story.farmer.number}`);
  await screen.tap("keep-lot");
  await screen.sees("lot-number");
  await step("files that are no photo", () => pictures(here));
  const { session } = await ask(here.served.url, { do: "sign_in", person: story.leader.id, pin: PIN });
  const { lots } = await ask(here.served.url, { do: "lots", ...ALL_LOTS }, session);
  expect(lots.length === before + 1, `${lots.length} lots after ${before} and one more`);
  expect(!lots.find((lot) => lot.number === before + 1).photo, "a wrong picture became the lot's photo");
  await screen.close();
  return screen;
}

/**
 * Taps what saves while the disk is full, reads what is said, makes room and taps
 * again. `count` is how many records there are: as many after the "no" as before it.
 */
async function onFullDisk(here, tap, there, { count, again = "again" } = {}) {
  const { screen, disk, served, session } = here;
  const before = await count?.();
  await disk.fill(served.url, session);
  await screen.tap(tap);
  await says(screen, "disk-full");
  expect((await count?.()) === before, `${tap} half saved something`);
  disk.free();
  await screen.tap(again);
  if (again !== "again") await screen.tap(tap);
  await screen.sees(there);
}

async function farmersPart(here) {
  const { screen } = here;
  const lots = () => here.count("lots", ALL_LOTS);
  await farmerIn(screen, here.story.farmer);
  await weigh(screen, "24.6");
  await step("full disk: a lot", () => onFullDisk(here, "keep-lot", "lot-number", { count: lots }));
  const number = Number((await screen.at("lot-number").innerText()).replace(/\D/g, ""));
  await screen.tap("take-photo");
  await until("the camera's picture", () => screen.at("camera").evaluate((video) => video.videoWidth > 0));
  await step("full disk: a photo", () => onFullDisk(here, "shutter", "photo-good", { again: "take-again" }));
  await screen.tap("photo-good");
  await answers(screen);
  await step("full disk: an inspection", () => onFullDisk(here, "keep-photo", "stage-waiting"));
  await screen.tap("home");
  await screen.tap("done");
  return number;
}

async function leadersPart(here, number) {
  const { screen } = here;
  await screen.tap(`person-${here.story.leader.number}`);
  await screen.keys(PIN);
  await screen.tap("next");
  await screen.tap("queue");
  await screen.tap(`lot-${number}`);
  await screen.sees(`review-${number}`);
  await screen.page.locator("[data-test^='piece-']").first().waitFor();
  await step("full disk: an approval", () => onFullDisk(here, "approve", "approved"));
  await screen.tap("home");
  await screen.tap("orders");
  await screen.tap("new");
  for (const tap of ["buyer-0", "produce-apple", "class-ii"]) await screen.tap(tap);
  for (const keys of ["10", "4.2"]) {
    await screen.keys(keys);
    await screen.tap("next");
  }
  await screen.tap("day-3");
  await screen.sees("keep");
  await step("full disk: an order", () => onFullDisk(here, "keep", `take-${number}`, { count: () => here.count("orders") }));
  await screen.tap(`take-${number}`);
  await step("full disk: a promise", () => onFullDisk(here, "promise", `release-${number}`));
  await step("full disk: a parcel", () => onFullDisk(here, "parcel", "ask-parcels", { count: () => here.count("consignments") }));
}

const ANSWERS = { gross_weight_g: "10.9", postage_minor: "48.5" };

async function parcel(here) {
  const { screen } = here;
  await step("full disk: a fact", () => onFullDisk(here, "take-suggestion", "ask-gross_weight_g"));
  for (const [fact, keys] of Object.entries(ANSWERS)) {
    await screen.sees(`ask-${fact}`);
    await screen.keys(keys);
    await screen.tap("next");
  }
  await screen.tap("incoterm-DAP");
  await screen.sees("ask-phytosanitary_certificate");
  await screen.at("answer").fill("PC-STORY-0001");
  await screen.tap("next");
  await screen.sees("dispatch");
  await screen.tap("dispatch");
  await step("full disk: handed to the post", () => onFullDisk(here, "send-now", "dispatched"));
  await screen.tap("ask-money");
  await step("full disk: money asked for", () => onFullDisk(here, "ask-money-now", "mark-received", { count: () => here.count("payments") }));
  await screen.tap("mark-received");
  await screen.tap("next");
  await screen.sees("confirm-amount");
  await step("full disk: a payment", () => onFullDisk(here, "received", "booked"));
}

/** The disk is full at every tap that saves. */
export async function fullDisk(started, open = Screen.open) {
  const folder = place();
  const disk = smallDisk(folder, "24m");
  if (!disk) {
    console.log("skipped: no small disk can be mounted here");
    return undefined;
  }
  const here = { ...(await kiosk(started, disk.at, open)), disk };
  const number = await farmersPart(here);
  await leadersPart(here, number);
  await parcel(here);
  await here.screen.close();
  return here.screen;
}

/** All of it, with the mat before the camera; `picture` says where to keep pictures of the screens. */
export async function trouble(photo, picture) {
  const camera = join(place(), "mat.mjpeg");
  writeFileSync(camera, photo);
  const started = await browser(camera);
  const open = (browser, url, options) => Screen.open(browser, url, { ...options, picture });
  for (const story of [badInput, fullDisk]) (await story(started, open))?.sound();
}
