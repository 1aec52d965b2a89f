// A phone on the kiosk's Wi-Fi: it photographs a farmer's lot, reads a badge, and is a
// leader's second screen. Two browsers, two screens; nothing between them but the network.
//   node tests/browser/phone.mjs [--screenshots DIR]
import { spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, step, until } from "../lib/check.mjs";
import { PIN, ask, known, place, sample, serve, tell } from "../lib/punnet.mjs";
import { answers, bring, signIn } from "./farmer.mjs";
import { KIOSK, LOW, PHONE, Screen, browser } from "./screen.mjs";
import { typed } from "./words.mjs";

/** An address of this machine that isn't a secure place to a browser, as a kiosk's is to a phone. */
const outside = Object.values(networkInterfaces()).flat().find((one) => one?.family === "IPv4" && !one.internal);

/** The kiosk's address there. */
const address = outside?.address ?? "127.0.0.1";
/** A Wi-Fi the kiosk makes; the sign that ends a field of its code is escaped in it. */
const OWN = { name: "Punnet 2", password: "k7fm;x2pq-9rst", address };
const OWN_CODE = "WIFI:T:WPA;S:Punnet 2;P:k7fm\\;x2pq-9rst;;";
/** The file that tells the kiosk of it. */
const own = (folder) => join(folder, "wifi.json");

export async function phones(into) {
  const folder = place();
  const { store } = sample(folder);
  const { url } = await serve(["serve", "--store", store, "--phones", `${address}:0`, "--wifi", own(folder)]);
  const story = await known(url);
  const home = await ask(url, { do: "home" });
  const names = typed(home.cooperative, story.people, story.buyers, story.places);
  names.add("JPEG").add("PNG");
  const camera = join(folder, "mat.mjpeg");
  writeFileSync(camera, story.photo);
  const started = await browser(camera);
  // A wrong code is answered 403; what the Wi-Fi drops in this story fails in the browser.
  const refusals = /422|403|ERR_FAILED/;
  const open = (at, size, lang, pictures) =>
    Screen.open(started, at, { size, lang, known: names, picture: into(pictures), refusals });

  const kiosk = await open(url, KIOSK, "zh-CN", "phone-kiosk-zh");
  await step("come in", () => signIn(kiosk, story.farmer));
  const number = await step("bring", () => bring(kiosk));
  const code = await step("a code on the kiosk", () => codeFor(kiosk, "photo", folder));
  const phone = await open(code, PHONE, "en", "phone-zh");
  await step("the same pictures on both", () => same(kiosk, phone));
  await step("strangers get nothing", () => strangers(open, code));
  await step("photograph it by phone", () => photograph(kiosk, phone, story.photo));
  await step("keep it at the kiosk", () => keep(kiosk, phone));
  await step("no code is left", () => noCode(kiosk, story, url));
  await phone.close();
  await kiosk.close();

  // Now the kiosk makes a Wi-Fi of its own, which a phone joins by a code before the page's.
  writeFileSync(own(folder), JSON.stringify(OWN));
  const desk = await open(url, KIOSK, "ar", "phone-kiosk-ar");
  const leaders = await step("a leader's phone, in Arabic", () => second(open, desk, story, folder));
  await step("approve on the phone", () => approve(leaders, number));
  rmSync(own(folder));
  await step("end it at the kiosk", () => end(desk, leaders, story));
  await leaders.close();
  await step("a phone reads a code for a kiosk without a camera", () => scanned(open, desk, story, url, folder));
  await desk.close();
  for (const screen of [kiosk, phone, desk, leaders]) screen.sound();
}

/** Opens the sheet and reads the code on the screen with another reader. */
async function codeFor(kiosk, purpose, folder) {
  if (purpose === "photo") await kiosk.tap("take-photo");
  await kiosk.tap(`use-phone-${purpose}`);
  if (existsSync(own(folder))) await joins(kiosk, folder);
  const shown = await kiosk.sees("phone-code");
  const code = await until("a code", () => shown.getAttribute("data-code"));
  expect((await kiosk.at("wifi-code").count()) === 0, "two codes at once");
  expect((await kiosk.at("wifi-again").count()) === (existsSync(own(folder)) ? 1 : 0), "a Wi-Fi that isn't there, or none that is");
  await kiosk.look(`phone-code-${purpose}`);
  const read = await readBy(shown, folder);
  expect(read === code, `the code on the screen says ${read}, not ${code}`);
  return code;
}

/** What another reader reads on a part of the screen. */
async function readBy(shown, folder) {
  const picture = join(folder, "code.png");
  await shown.screenshot({ path: picture });
  return spawnSync("zbarimg", ["--quiet", "--raw", picture], { encoding: "utf8" }).stdout.trim();
}

/** First the code of the kiosk's own Wi-Fi, on each panel; the page's comes after it, and back again. */
async function joins(kiosk, folder) {
  const shown = await kiosk.sees("wifi-code");
  expect((await kiosk.at("phone-code").count()) === 0, "two codes at once");
  const read = await readBy(shown, folder);
  expect(read === OWN_CODE, `the Wi-Fi's code says ${read}`);
  const byHand = await (await kiosk.sees("wifi-by-hand")).innerText();
  expect(byHand.includes(OWN.name) && byHand.includes(OWN.password), byHand);
  for (const size of [LOW, PHONE, KIOSK]) {
    await kiosk.page.setViewportSize(size);
    await kiosk.look(`wifi-code-${size.width}`);
  }
  await kiosk.tap("wifi-joined");
  await kiosk.sees("phone-code");
  await kiosk.tap("wifi-again");
  await kiosk.sees("wifi-code");
  await kiosk.tap("wifi-joined");
}

const pair = async (screen) => (await screen.sees("pair")).getAttribute("data-pair");

async function same(kiosk, phone) {
  const [there, here] = [await pair(phone), await pair(kiosk)];
  expect(there === here, `the phone shows ${there}, the kiosk ${here}`);
  expect((await phone.page.evaluate(() => location.hash)) === "#/", "the key is still in the address");
  await phone.look("phone-photo");
  await kiosk.look("phone-here");
}

/** Another phone with the same code, a wrong code, none: a sentence each, and the first phone goes on. */
async function strangers(open, code) {
  const wrong = `${code.slice(0, -6)}AAAAAA`;
  for (const [at, says] of [[code, "phone-another"], [wrong, "phone-stranger"]]) {
    const other = await open(at, PHONE, "zh-CN", "phone-other-zh");
    const ended = await other.sees("phone-ended");
    expect((await ended.getAttribute("data-code")) === says, `${says}: ${await ended.getAttribute("data-code")}`);
    await other.look(says);
    await other.close();
  }
  const bare = await open(code.slice(0, code.indexOf("#")), PHONE, "zh-CN", "phone-other-zh");
  await bare.sees("empty");
  await bare.look("no-code");
  await bare.close();
}

const file = (buffer, name = "photo.jpg", mimeType = "image/jpeg") => ({ name, mimeType, buffer });

/** First something that is no photo; then the mat, over a Wi-Fi that drops every third message. */
async function photograph(kiosk, phone, photo) {
  await phone.at("phone-file").setInputFiles(file(Buffer.from("Dear cooperative"), "letter.jpg"));
  await phone.sees("phone-not-good");
  await phone.look("phone-not-good");
  await kiosk.sees("error");
  await kiosk.look("phone-not-good");
  let sent = 0;
  await phone.page.route("**/pass/*", (route) => ((sent += 1) % 3 === 0 ? route.abort() : route.continue()));
  // The page is thrown away while the phone's camera is open, and comes back.
  await phone.page.reload();
  await phone.sees("phone-take-title");
  await phone.at("phone-file").setInputFiles(file(photo));
  await phone.sees("phone-arrived");
  await phone.look("phone-arrived");
  await kiosk.sees("photo-good");
  expect(sent > 3, `${sent} messages`);
}

async function keep(kiosk, phone) {
  const count = await (await kiosk.sees("count")).getAttribute("data-count");
  expect(Number(count) >= 4, `counted: ${count}`);
  await kiosk.look("phone-result");
  await kiosk.tap("photo-good");
  await answers(kiosk);
  await kiosk.tap("keep-photo");
  await kiosk.sees("stage-waiting");
  await phone.sees("phone-ended");
  await phone.look("phone-ended");
}

/** A code nobody uses is gone with its screen, and the kiosk's own camera is there as before. */
async function noCode(kiosk, { farmer }, url) {
  await kiosk.tap("home");
  await kiosk.tap("done");
  await signIn(kiosk, farmer);
  await bring(kiosk);
  await kiosk.tap("take-photo");
  await kiosk.tap("use-phone-photo");
  const pass = (await until("a code", async () => (await kiosk.sees("phone-code")).getAttribute("data-code"))).split(/[#.]/).at(-2);
  await kiosk.tap("phone-close");
  await kiosk.sees("shutter");
  const gone = await ask(url, { do: "phone", pass }).catch((problem) => problem.message);
  expect(gone === "phone: phone-ended", `after the screen was left: ${JSON.stringify(gone)}`);
  await kiosk.tap("home");
  await kiosk.tap("done");
}

async function leaderIn(screen, leader) {
  await screen.tap(`person-${leader.number}`);
  await screen.keys(PIN);
  await screen.tap("next");
  await screen.tap("queue");
}

/** The leader's phone, compared and confirmed; the kiosk is then for others. */
async function second(open, desk, { leader }, folder) {
  await leaderIn(desk, leader);
  const code = await codeFor(desk, "review", folder);
  const phone = await open(code, PHONE, "en", "phone-ar");
  expect((await pair(phone)) === (await pair(desk)), "other pictures");
  await phone.look("phone-compare");
  await desk.look("phone-compare");
  await desk.tap("phone-mine");
  await until("the second screen", async () => (await desk.sees("phone-here")).getAttribute("data-standing").then((s) => s === "lent"));
  await desk.look("phone-second");
  await desk.tap("phone-close");
  await desk.tap("home");
  await desk.tap("done");
  return phone;
}

/** The kiosk's language came with the code, so the phone speaks Arabic. */
async function approve(phone, number) {
  phone.lang = "ar";
  await phone.sees("queue");
  await phone.look("phone-desk");
  await phone.tap("ask-help");
  await phone.page.locator('dialog[open] [data-test="show"]').tap();
  await until("the way is shown", async () => (await phone.at("show-me").getAttribute("data-at")) === "queue");
  await phone.tap("show-end");
  await phone.tap("queue");
  await phone.tap(`lot-${number}`);
  await phone.sees(`review-${number}`);
  await until("its photo", () => phone.page.locator("article image").first().evaluate((image) => image.href.baseVal.startsWith("blob:")));
  await phone.look("phone-review");
  await phone.tap("compare");
  await phone.sees("panes");
  await phone.look("phone-panes");
  await phone.tap("back");
  await phone.tap("ask-again");
  await phone.sees("reason-apart");
  await phone.look("phone-again");
  await phone.tap("back");
  await phone.tap("approve");
  await phone.sees("key-1");
  await phone.look("phone-pin");
  await phone.keys(PIN);
  await phone.tap("next");
  await phone.sees("approved");
  await phone.look("phone-approved");
}

/** Whoever leads sees which phones are second screens, and ends one. */
async function end(desk, phone, { leader }) {
  await leaderIn(desk, leader);
  await desk.tap("use-phone-review");
  await desk.sees("second-screens");
  await desk.look("phone-list");
  desk.taps += 1;
  await desk.page.locator("[data-test='second-screens'] button").first().tap();
  await phone.sees("phone-ended");
  await desk.tap("phone-close");
  await desk.tap("home");
  await desk.tap("done");
}

/** No camera at the kiosk: a phone photographs the badge, and whose it is comes in. */
async function scanned(open, desk, { farmer, leader }, url, folder) {
  const { session } = await ask(url, { do: "sign_in", person: leader.id, pin: PIN });
  const command_id = `0198f1c0-0000-7000-8000-${String(Date.now() % 1e12).padStart(12, "0")}`;
  const sheet = await ask(url, { do: "badges", command_id, people: [farmer.id], lang: "ar", format: "png" }, session);
  await desk.page.evaluate(() => (navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotFoundError"))));
  await desk.tap("by-badge");
  const code = await codeFor(desk, "scan", folder);
  const phone = await open(code, PHONE, "ar", "phone-ar");
  await phone.sees("phone-scan-take");
  await phone.look("phone-scan");
  await phone.at("phone-scan-file").setInputFiles(file(Buffer.from(sheet.base64, "base64"), "badge.png", "image/png"));
  await desk.sees("bring");
  await phone.close();
  await desk.tap("done");
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const at = process.argv.indexOf("--screenshots");
  const pictures = at > 0 ? process.argv[at + 1] : undefined;
  await tell(() => phones((folder) => (name) => (pictures ? join(pictures, folder, `${name}.png`) : undefined)));
}
