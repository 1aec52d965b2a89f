// The leader's desk: filters and keys, photos side by side, lots alike at once, bringing again
// with a voice, the day's sums; and the farmer who hears what is asked.
//   [PUNNET_SCREENS=DIST] node tests/browser/desk.mjs [--screenshots DIR]
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, step, until } from "../lib/check.mjs";
import { PIN, ask, known, place, program, root, sample, serve, tell } from "../lib/punnet.mjs";
import { screensOf } from "../lib/screens.mjs";
import { signIn } from "./farmer.mjs";
import { bring } from "./review.mjs";
import { KIOSK, PHONE, Screen, browser } from "./screen.mjs";
import { ears, ends, heardNow, hush, plays } from "./voice.mjs";
import { typed } from "./words.mjs";

const LOTS = 7;
/** So long a voice speaks that something else can be said meanwhile, ms. */
const SPOKEN_MS = 6000;

async function leaderIn(screen, { leader }) {
  await screen.tap(`person-${leader.number}`);
  await screen.keys(PIN);
  await screen.tap("next");
  await screen.sees("queue");
}

/** The number of the lot that is looked at. */
async function lookedAt(screen) {
  const article = screen.page.locator("article[data-test^='review-']").first();
  await article.waitFor();
  return (await article.getAttribute("data-test")).slice("review-".length);
}

const press = (screen, key) => screen.page.keyboard.press(key);

const gone = (screen, test) => until(`no ${test}`, async () => !(await screen.at(test).isVisible()));

/** Another lot than `before` is looked at. */
const another = (screen, before) => until("another lot", async () => ((await lookedAt(screen)) !== before ? lookedAt(screen) : false));

/** The queue by keyboard, narrowed and in another order. */
async function keyboard(screen) {
  await screen.tap("queue");
  const first = await lookedAt(screen);
  await press(screen, "?");
  await screen.sees("keys");
  await screen.look("keys");
  await press(screen, "Escape");
  await gone(screen, "keys");
  await screen.tap("language");
  await screen.sees("languages");
  await press(screen, "j");
  await press(screen, "Escape");
  await gone(screen, "languages");
  expect((await lookedAt(screen)) === first, "a key under an open sheet isn't the queue's");
  await press(screen, "j");
  const second = await another(screen, first);
  await press(screen, "k");
  await until("the one before", async () => (await lookedAt(screen)) === first);
  await press(screen, "/");
  await screen.page.keyboard.type("zzz");
  await screen.sees("empty");
  expect((await lookedAt(screen)) === first, "what is typed in the search isn't a key");
  await screen.at("queue-find").fill("");
  await press(screen, "Escape");
  await screen.sees(`lot-${second}`);
  return first;
}

/** The keys of the classes. */
const CLASS_KEYS = { extra: "1", i: "2", ii: "3", outside: "4" };

/** The class that is chosen. */
const chosen = (screen) => screen.page.locator("[data-test^='class-'][aria-pressed='true']").getAttribute("data-test").then((test) => test.slice("class-".length));

/** What has the focus, by name, and whether it is within something. */
const focused = (screen, within = "body") =>
  screen.page.evaluate((around) => (document.activeElement?.closest(around) ? document.activeElement.getAttribute("data-test") : null), within);

/** A lot judged without touching the screen: another class and why, the one proposed, the approval, and that taken back. */
async function judged(screen) {
  const number = await lookedAt(screen);
  const stage = () => screen.at(`review-${number}`).getAttribute("data-stage");
  const proposed = await chosen(screen);
  const other = proposed === "outside" ? "ii" : "outside";
  await press(screen, CLASS_KEYS[other]);
  await until("another class", async () => (await chosen(screen)) === other);
  await until("the reasons have the focus", async () => (await focused(screen))?.startsWith("reason-"));
  await press(screen, "a");
  expect((await stage()) === "waiting", "nothing is approved without a reason");
  await press(screen, "Enter");
  await until("the reason is chosen", async () => (await screen.page.locator("[data-test^='reason-'][aria-pressed='true']").count()) === 1);
  await screen.look("review-reason");
  await press(screen, CLASS_KEYS[proposed]);
  await until("the class proposed", async () => (await chosen(screen)) === proposed);
  await press(screen, "a");
  await screen.sees("approved");
  await screen.sees("undo-bar");
  await press(screen, "u");
  await gone(screen, "approved");
  await until("it waits again after it was taken back", async () => (await stage()) === "waiting");
}

/** Notes and photos by keyboard: what is opened has the focus, and each screen tells its own keys. */
async function opened(screen) {
  const number = await lookedAt(screen);
  await press(screen, "n");
  await until("the notes have the focus", () => focused(screen, "[data-test='notes']"));
  await screen.look("review-notes", { list: true });
  await press(screen, "c");
  await screen.sees("panes");
  await press(screen, "?");
  await screen.sees("keys");
  await screen.look("compare-keys");
  await press(screen, "Escape");
  await gone(screen, "keys");
  await press(screen, "+");
  const scale = () => screen.at("panes").getAttribute("data-scale");
  await until("closer", async () => (await scale()) === "1.40");
  await press(screen, "0");
  await until("the whole photo", async () => (await scale()) === "1.00");
  await press(screen, "Escape");
  await until("back at the lot", async () => (await lookedAt(screen)) === number);
}

async function filters(screen) {
  await screen.tap("queue-more");
  await screen.at("queue-class").selectOption("outside");
  await screen.look("queue-filters", { list: true });
  await screen.tap("queue-clear");
  await screen.at("queue-order").selectOption("doubtful");
  await screen.page.locator("[data-test^='doubts-']").first().waitFor();
  await screen.look("queue-doubtful", { list: true });
  await screen.at("queue-order").selectOption("oldest");
  await screen.tap("queue-more");
}

/** The first lot that has others like it. */
async function withOthersAlike(screen) {
  for (let i = 0; i < 30; i += 1) {
    const now = await lookedAt(screen);
    await screen.page.waitForTimeout(400);
    if (await screen.at("alike").isVisible()) return now;
    await press(screen, "j");
    await another(screen, now);
  }
  throw new Error("no lot has others like it");
}

async function compare(screen) {
  await screen.tap("compare");
  const photos = screen.page.locator("[data-test='panes'] img");
  await until("two photos", () => photos.evaluateAll((all) => all.length === 2 && all.every((img) => img.complete && img.naturalWidth > 100)));
  await screen.look("compare");
  await screen.tap("closer");
  expect((await screen.at("panes").getAttribute("data-scale")) === "1.40", "both come closer");
  const [one, two] = await photos.evaluateAll((all) => all.map((img) => img.style.transform));
  expect(one === two && one.includes("scale(1.4)"), `one glass over both: ${one} and ${two}`);
  await screen.tap("turn");
  await screen.look("compare-turned");
  await screen.tap("back");
}

/** Approves every lot alike after a look at those drawn, one of which is left out. */
async function together(screen) {
  const taps = screen.taps;
  await screen.tap("alike");
  await screen.sees("look");
  await screen.look("alike");
  const all = await screen.page.locator("[data-test^='alike-'][data-mark]").count();
  await screen.tap("look");
  for (let i = 0; i < all; i += 1) {
    const at = screen.page.locator("[data-test^='look-']").first();
    await at.waitFor();
    const now = await at.getAttribute("data-test");
    await at.locator("image").first().waitFor();
    if (i === 0) await screen.look("alike-look");
    await screen.tap(i === 1 ? "leave-out" : "is-alike");
    const next = await until("the next", async () => {
      if (await screen.at("approve-alike").isVisible()) return "done";
      if (!(await at.isVisible())) return false;
      return (await at.getAttribute("data-test")) !== now && "next";
    });
    if (i === 1) expect((await screen.at("approve-alike").isVisible()) === false, "one was left out, so all are looked at");
    if (next === "done") break;
  }
  await screen.look("alike-ready");
  await screen.tap("approve-alike");
  const approved = Number(await (await screen.sees("alike-done")).getAttribute("data-approved"));
  expect(approved === all - 1, `${approved} of ${all} approved`);
  console.log(`  ${approved} lots alike approved with ${((screen.taps - taps) / approved).toFixed(1)} taps a lot`);
  await screen.look("alike-done");
  await screen.tap("next");
}

/** Asks for a lot of the farmer again, spoken by the microphone of this browser. */
async function again(screen, { farmer }) {
  await screen.tap("queue-more");
  await screen.at("queue-member").selectOption(farmer.id);
  const theirs = screen.page.locator("a[data-test^='lot-']").last();
  const wanted = (await theirs.getAttribute("data-test")).slice("lot-".length);
  await theirs.tap();
  const number = await until("a lot of the farmer", async () => (await lookedAt(screen)) === wanted && wanted);
  const taps = screen.taps;
  await ears(screen);
  await screen.tap("ask-again");
  await screen.tap("reason-apart");
  await screen.tap("record");
  await until("it listens", async () => (await screen.page.locator(".mic[data-state='running']").count()) === 1);
  await screen.page.waitForTimeout(SPOKEN_MS);
  await screen.look("again-listens");
  await screen.tap("record-stop");
  await screen.sees("recorded");
  await plays(screen, "recorded");
  await hush(screen);
  await screen.look("again");
  await screen.tap("send");
  await screen.sees("asked-again");
  console.log(`  ${screen.taps - taps} taps to ask for a lot again, with a voice`);
  await screen.look("asked-again");
  return number;
}

async function sums(screen) {
  await screen.tap("home");
  let asked = 0;
  const counts = (request) => void (asked += request.postData()?.includes('"do":"tally"') ? 1 : 0);
  screen.page.on("request", counts);
  await screen.tap("tally");
  await screen.sees("figure-received");
  expect((await screen.at("bars-received").locator(".bar").count()) === 7, "today stands beside the days before it");
  screen.page.off("request", counts);
  expect(asked === 1, `the sums are asked for ${asked} times`);
  await screen.look("tally-today", { list: true });
  await screen.tap("span-30");
  await screen.sees("bars-received");
  await screen.look("tally-30", { list: true });
  await screen.at("by-day").locator("summary").tap();
  await screen.look("tally-table", { list: true });
  await screen.tap("agreement");
  await screen.sees("agreement-says");
  await screen.look("agreement", { list: true });
  await screen.tap("home");
}

/** The farmer sees and hears what is asked, and says something back. */
async function heard(screen, { farmer }, number) {
  await signIn(screen, farmer);
  const card = await screen.sees(`again-${number}`);
  await until("what is asked is said", () => heardNow(screen));
  await hush(screen);
  await screen.page.waitForTimeout(1000);
  expect((await heardNow(screen)) === 0, "the leader's voice begins after a touch ended the words before it");
  expect((await card.getAttribute("data-reason")) === "apart", "the reason is shown");
  await screen.look("farmer-asked");
  const broken = await plays(screen, "hear-note");
  await screen.tap("say");
  await ends("the note, where something else is said", broken);
  await until("the screen is said", () => heardNow(screen));
  const left = await plays(screen, "hear-note");
  await screen.tap("my-produce");
  await ends("the note, on another screen", left);
  await screen.tap(`lot-${number}`);
  await screen.sees("asked-again");
  await screen.look("farmer-lot", { list: true });
  await screen.tap("record");
  await screen.page.waitForTimeout(1200);
  await screen.tap("record-stop");
  await screen.tap("keep-note");
  await until("both voices", async () => (await screen.page.locator("[data-test^='note-']:not([data-test='note-back'])").count()) === 2);
  await screen.tap("home");
  const last = await plays(screen, "hear-note");
  // A click alone, without the touch that would end it anyway.
  await screen.at("done").evaluate((button) => button.click());
  await screen.sees(`person-${farmer.number}`);
  await ends("the note, before the next person comes", last);
}

/** Without a microphone a sentence says so, and words remain. */
async function silent(screen) {
  await screen.page.evaluate(() => {
    window.heard = navigator.mediaDevices.getUserMedia;
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotFoundError"));
  });
  await screen.tap("ask-again");
  await screen.tap("record");
  await until("a sentence", async () => (await screen.page.locator(".mic p").innerText()).length > 5);
  await screen.tap("reason-photo_unclear");
  await screen.at("again-words").fill("123");
  await screen.look("again-silent");
  await screen.tap("send");
  await screen.sees("asked-again");
  await screen.tap("ask-back");
  await screen.sees("approve");
  await screen.page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = window.heard;
  });
}

/** The standard that apples are judged by; its edition is called what its own words call it. */
const APPLES = readFileSync(join(root, "assets/standards/eu-2023-2429-apple.toml"), "utf8");
const EDITION = /^edition = "(.*)"$/m.exec(APPLES)[1];

/** A lot of apples that waits and isn't asked for again. */
async function waitingApples(url, { leader }) {
  const { session } = await ask(url, { do: "sign_in", person: leader.id, pin: PIN });
  const { lots } = await ask(url, { do: "lots", query: { stage: "waiting", produce: "apple" } }, session);
  await ask(url, { do: "sign_out" }, session);
  return lots[0].id;
}

/** Another edition for apples, with another limit for how much sizes may differ, mm. */
function addsEdition(store, edition, spread) {
  const file = join(place(), "corrected.toml");
  writeFileSync(file, APPLES.replace(/^edition = .*$/m, `edition = "${edition}"`).replace(/^value_mm = 5$/m, `value_mm = ${spread}`));
  const added = spawnSync(program("punnet"), ["standards", "add", file, "--store", store], { encoding: "utf8" });
  expect(added.status === 0, `the edition isn't taken: ${added.stdout}${added.stderr}`);
}

/** An edition with another limit is added while the kiosk runs: the same photo is graded again, and what was kept stays beside it. */
async function corrected(screen, story, store) {
  await bring(screen.url, story, 1);
  const lot = await waitingApples(screen.url, story);
  addsEdition(store, "2027", 1);
  await screen.page.evaluate((to) => void (location.hash = to), `#/queue/${lot}`);
  await screen.sees("anew");
  await screen.sees("limits-changed");
  await screen.look("review-anew", { list: true });
  await screen.tap("grade-again");
  await screen.sees("graded-before");
  await gone(screen, "anew");
  expect((await screen.at("record-changed").count()) === 0, "the leader's own change needs no second look");
  await screen.sees("approve");
  await screen.look("review-graded-again", { list: true });
  // What is approved is settled: rules that change once more are told only to who asks.
  await screen.tap("approve");
  await screen.sees("approved");
  addsEdition(store, "2028", 3);
  await screen.page.evaluate(() => void (location.hash = "#/home"));
  await screen.sees("queue");
  await screen.page.evaluate((to) => void (location.hash = to), `#/queue/${lot}`);
  await screen.sees("anew-quiet");
  expect((await screen.at("anew").count()) === 0 && !(await screen.at("grade-again").isVisible()), "an approved lot asks to be graded again");
  await screen.at("anew-quiet").locator("summary").click();
  await screen.sees("grade-again");
  await screen.look("review-approved-by-older-rules", { list: true });
}

export async function desk(into = () => () => undefined) {
  const { store } = sample(place());
  const { url: kioskUrl } = await serve(["serve", "--store", store]);
  const url = process.env.PUNNET_SCREENS ? await screensOf(process.env.PUNNET_SCREENS, kioskUrl) : kioskUrl;
  const story = await known(url);
  const camera = join(place(), "mat.mjpeg");
  writeFileSync(camera, story.photo);
  const started = await browser(camera);
  const home = await ask(url, { do: "home" });
  const names = typed(home.cooperative, story.people, story.buyers, story.places, `Esc webm ${EDITION}`);
  await step(`${LOTS} lots alike`, () => bring(url, story, LOTS));

  const kiosk = await Screen.open(started, url, { size: KIOSK, lang: "zh-CN", known: names, picture: into("desk-zh") });
  await leaderIn(kiosk, story);
  await step("the queue by keyboard", () => keyboard(kiosk));
  await step("a lot judged by keyboard", () => judged(kiosk));
  await step("notes and photos by keyboard", () => opened(kiosk));
  await step("filters", () => filters(kiosk));
  await step("a lot with others alike", () => withOthersAlike(kiosk));
  await kiosk.look("review-alike");
  await step("photos side by side", () => compare(kiosk));
  await step("lots alike at once", () => together(kiosk));
  const number = await step("ask for a lot again", () => again(kiosk, story));
  await step("the day's sums", () => sums(kiosk));
  await kiosk.tap("done");
  await step("the farmer hears it", () => heard(kiosk, story, number));
  await kiosk.close();

  await step(`${LOTS} more lots`, () => bring(url, story, LOTS));
  const phone = await Screen.open(started, url, { size: PHONE, lang: "ar", known: names, picture: into("desk-ar") });
  await leaderIn(phone, story);
  await phone.tap("queue");
  await phone.look("queue", { list: true });
  await phone.page.locator("a[data-test^='lot-']").last().tap();
  await lookedAt(phone);
  await step("on a phone, in Arabic", async () => {
    await phone.sees("alike");
    await phone.look("review", { list: true });
    await compare(phone);
    await silent(phone);
    await phone.sees("alike");
    await together(phone);
    await again(phone, story);
    await sums(phone);
    await corrected(phone, story, store);
  });
  await phone.close();
  kiosk.sound();
  phone.sound();
}

const at = process.argv.indexOf("--screenshots");
const pictures = at > 0 ? process.argv[at + 1] : undefined;
if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await tell(() => desk((folder) => (name) => (pictures ? join(pictures, folder, `${name}.png`) : undefined)));
}
