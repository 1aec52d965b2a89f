// Signing in on a shared screen: three pictures, badges, the PIN before money, a new member,
// the screen that locks, helping somebody, a forgotten PIN.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, step, until } from "../lib/check.mjs";
import { PIN, ask, place, sample, serve } from "../lib/punnet.mjs";
import { KIOSK, Screen, browser } from "./screen.mjs";
import { ears, listen, plays, tells } from "./voice.mjs";
import { typed } from "./words.mjs";

/** How long the screens of this story stay untouched, seconds. */
const IDLE_S = 4;
/** And while somebody speaks and listens, who is warned after half of it. */
const LISTENS_S = 8;
const NEW_PIN = "1357";

export async function signin(into, { size = KIOSK, at = serve } = {}) {
  const folder = place();
  const { store } = sample(folder);
  const { url } = await at(["serve", "--store", store]);
  const people = await ask(url, { do: "people" });
  const by = (number) => people.find((p) => p.number === number);
  const [leader, operator, amina, wang] = [by(1), by(2), by(3), by(4)];
  const badges = await step("badges on paper, read by another reader", () => badgesOf(url, folder, leader, [amina, wang, leader]));
  const home = await ask(url, { do: "home" });
  const names = typed(home.cooperative, people);
  const camera = join(folder, "badge.mjpeg");
  const started = await browser(camera, async (page) => writeFileSync(camera, await pictureOf(page, badges.sheet)));
  const screen = await Screen.open(started, url, { size, lang: "zh-CN", known: names, picture: into("signin-zh") });

  await step("three pictures", () => byPictures(screen));
  await step("a badge before the camera", () => byCamera(screen));
  await step("a badge by a scanner, and the PIN before money", () => byScanner(screen, badges.codes[leader.number]));
  await step("a new member in less than two minutes", () => newMember(screen));
  await step("what is known of a person", () => about(screen, amina));
  await step("an old badge opens nothing", () => oldBadge(screen, badges.codes[amina.number]));
  await step("helping", () => helping(screen, operator, amina));
  await step("a forgotten PIN", () => forgotten(screen, leader, [amina, wang], url, folder));
  await step("who speaks or listens is there", () => listens(screen, url));
  await step("the screen locks", () => locks(screen, url));
  await screen.close();
  screen.sound();
}

/** Prints a sheet of badges as a picture and reads their codes; whose each is the kiosk says. */
async function badgesOf(url, folder, leader, people) {
  const { session } = await ask(url, { do: "sign_in", person: leader.id, pin: PIN });
  const command_id = `0198f1c0-0000-7000-8000-${String(Date.now() % 1e12).padStart(12, "0")}`;
  const wanted = people.map((person) => person.id);
  const file = await ask(url, { do: "badges", command_id, people: wanted, lang: "zh-CN", format: "png" }, session);
  const path = join(folder, "badges.png");
  writeFileSync(path, Buffer.from(file.base64, "base64"));
  const read = spawnSync("zbarimg", ["--quiet", "--raw", path], { encoding: "utf8" }).stdout.trim().split("\n");
  expect(read.length === people.length && read.every((code) => /^PUNNET[0-9A-Z]{26}$/.test(code)), `the badges say ${read}`);
  const codes = {};
  for (const code of read) codes[(await ask(url, { do: "sign_in_by_badge", badge: code })).person.number] = code;
  await ask(url, { do: "sign_out" }, session);
  return { codes, sheet: file.base64 };
}

/** A badge as a camera sees it: its corner of the sheet, as JPEG. */
async function pictureOf(page, png) {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.setContent(`<body style="margin:0;background:#888"><div style="width:1000px;height:640px;margin:40px auto;overflow:hidden"><img style="margin:-100px 0 0 -140px;width:2240px" src="data:image/png;base64,${png}"></div>`);
  return page.screenshot({ type: "jpeg", quality: 90 });
}

async function tapAll(screen, pictures) {
  for (const id of pictures) await screen.tap(`picture-${id}`);
}

async function out(screen) {
  if (!(await screen.at("done").isVisible())) await screen.tap("home");
  await screen.tap("done");
  await screen.sees("by-pictures");
}

async function byPictures(screen) {
  await screen.tap("by-pictures");
  await screen.sees("picture-11");
  await screen.look("pictures");
  await tapAll(screen, [0, 1, 2]);
  await screen.sees("error");
  await screen.look("pictures-wrong");
  await tapAll(screen, [2, 5, 8]);
  await screen.sees("my-money");
  await screen.look("home-by-pictures");
  await out(screen);
}

async function byCamera(screen) {
  await screen.tap("by-badge");
  await screen.sees("my-money");
  await out(screen);
  await screen.tap("by-badge");
  await screen.sees("badge-camera");
  await screen.look("badge");
  await screen.sees("my-money");
  await out(screen);
}

async function byScanner(screen, code) {
  await screen.scans(code);
  await screen.tap("payments");
  await screen.sees("pin-dots");
  await screen.look("pin-again");
  await screen.keys("0000");
  await screen.tap("next");
  await screen.sees("error");
  await screen.keys(PIN);
  await screen.tap("next");
  await until("the payments", async () => !(await screen.at("pin-dots").isVisible()) && (await screen.at("back").isVisible()));
  await screen.tap("home");
}

async function newMember(screen) {
  const began = Date.now();
  await screen.tap("people");
  await screen.sees("new");
  await screen.look("people", { list: true });
  await screen.tap("new");
  await screen.at("name").fill("张小凤");
  await screen.tap("next");
  await screen.tap("face-7");
  await screen.tap("next");
  await until("three pictures proposed", async () => !(await screen.at("next").isDisabled()));
  await screen.look("new-pictures");
  const proposed = await screen.page.locator("[data-test^='picture-'][aria-pressed=true]").count();
  expect(proposed === 3, `${proposed} pictures proposed`);
  await tapAll(screen, await chosen(screen));
  await tapAll(screen, [2, 5, 8]);
  await screen.sees("pictures-taken");
  await screen.look("new-pictures-taken");
  await tapAll(screen, [2, 5, 7]);
  const heard = listen(screen.page);
  await screen.tap("next");
  await screen.sees("agree");
  await tells(screen, heard, { begun: true });
  await screen.look("new-consent");
  await screen.tap("agree");
  await screen.sees("keep");
  await screen.look("new-check");
  await screen.tap("keep");
  await screen.sees("added");
  expect(Date.now() - began < 120_000, `it took ${Date.now() - began} ms`);
}

const chosen = (screen) =>
  screen.page.locator("[data-test^='picture-'][aria-pressed=true]").evaluateAll((all) => all.map((b) => b.dataset.test.slice(8)));

async function about(screen, person) {
  await screen.tap("screen-lock");
  await screen.sees("minutes-5");
  await screen.look("lock");
  await screen.tap("minutes-5");
  await screen.tap("back");
  await screen.tap(`person-${person.number}`);
  await screen.sees("badge-lost");
  await screen.look("person");
  await screen.paper("print-badge");
  await screen.tap("badge-lost");
  await screen.look("badge-lost");
  await screen.tap("badge-replace");
  await screen.sees("badge-lost");
  await out(screen);
}

async function oldBadge(screen, code) {
  await screen.scans(code);
  await screen.sees("error");
  await screen.look("badge-old");
}

async function helping(screen, operator, whom) {
  await screen.tap(`person-${operator.number}`);
  await screen.tap("help");
  await screen.sees(`help-${whom.number}`);
  await screen.look("help-whom");
  await screen.tap(`help-${whom.number}`);
  await screen.sees("helping");
  await screen.look("helping");
  await screen.tap("bring");
  await screen.tap("produce-apple");
  await screen.keys("12.5");
  await screen.look("helping-weight");
  const heard = listen(screen.page);
  await screen.tap("next");
  await screen.sees("keep-lot");
  await tells(screen, heard);
  await screen.tap("keep-lot");
  await screen.sees("confirm-what");
  await tells(screen, heard);
  await screen.tap("way-pictures");
  await screen.look("confirm");
  await tapAll(screen, [1, 4, 7]);
  await screen.sees("error");
  await tapAll(screen, [2, 5, 8]);
  await screen.sees("lot-number");
  await tells(screen, heard);
  await screen.look("helped");
  await screen.tap("home");
  await screen.tap("my-produce");
  expect((await screen.at("back").isVisible()) && (await screen.page.locator("h1").innerText()).includes(whom.name), "the helped one's lots");
  await screen.page.locator("a[data-test^='lot-']").first().tap();
  await screen.sees("take-photo");
  await screen.look("helped-lot");
  await screen.tap("back");
  await screen.look("helped-produce", { list: true });
  await out(screen);
}

async function forgotten(screen, leader, [first, second], url, folder) {
  const badges = await badgesOf(url, folder, leader, [first, second]);
  await screen.tap(`person-${leader.number}`);
  await screen.tap("forgot-pin");
  await screen.sees(`voucher-${first.number}`);
  await screen.look("forgot");
  for (const person of [first, second]) {
    await screen.tap(`voucher-${person.number}`);
    await screen.tap("way-badge");
    await screen.sees("badge-reader");
    await screen.scans(badges.codes[person.number]);
    await until("the next question", async () => !(await screen.at("badge-reader").isVisible()));
  }
  await screen.keys(NEW_PIN);
  await screen.look("new-pin");
  await screen.tap("next");
  await screen.keys(NEW_PIN);
  await screen.tap("next");
  await screen.sees("forgot-pin");
  await screen.keys(NEW_PIN);
  await screen.tap("next");
  await screen.tap("me");
  await screen.sees("pin-reset");
  await screen.look("me-pin-reset");
  await out(screen);
}

/** Who speaks or listens touches nothing, and is not asked whether they are there; afterwards they are. */
async function listens(screen, url) {
  await screen.page.goto(`${url}/?idle=${LISTENS_S}`);
  await ears(screen);
  await screen.tap("by-pictures");
  await tapAll(screen, [2, 5, 8]);
  await screen.tap("my-produce");
  await screen.page.locator("a[data-test^='lot-']").first().tap();
  await screen.tap("record");
  await screen.sees("record-stop");
  await stays(screen, "somebody speaks");
  await screen.tap("record-stop");
  await screen.tap("keep-note");
  await screen.sees("hear-note");
  await plays(screen, "hear-note");
  await stays(screen, "a note plays");
  await screen.sees("idle-warning");
  await screen.tap("idle-warning");
  await out(screen);
}

/** Nobody touches anything for longer than it takes to be warned. */
async function stays(screen, what) {
  await screen.page.waitForTimeout(LISTENS_S * 700);
  expect(!(await screen.at("idle-warning").isVisible()), `a warning while ${what}`);
}

async function locks(screen, url) {
  await screen.page.goto(`${url}/?idle=${IDLE_S}`);
  await screen.tap("by-pictures");
  await tapAll(screen, [9, 10, 11]);
  await screen.tap("bring");
  await screen.tap("produce-apple");
  await screen.keys("7.5");
  await screen.tap("next");
  await screen.sees("idle-warning");
  await screen.look("idle-warning");
  await screen.tap("idle-warning");
  await screen.sees("keep-lot");
  await screen.sees("by-pictures");
  expect(screen.page.url().endsWith("#/"), `the address says ${screen.page.url()}`);
  await screen.page.goBack();
  await screen.page.waitForTimeout(200);
  const left = screen.page.url();
  expect(!/receive|home/.test(left), `back leads to ${left}`);
  await screen.sees("by-pictures");
  await screen.tap("by-pictures");
  await tapAll(screen, [9, 10, 11]);
  await screen.sees("keep-lot");
  await screen.tap("back");
  const draft = await (await screen.sees("weight")).innerText();
  expect(draft.includes("7.5"), `the draft says ${draft}`);
}
