// Who else stands at the screen: one who only teaches, somebody who can't touch and has a keyboard.
//   node tests/browser/people.mjs [--screenshots DIR]
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, step, until } from "../lib/check.mjs";
import { PIN, ask, known, place, sample, serve, tell } from "../lib/punnet.mjs";
import { KIOSK, PHONE, Screen, browser } from "./screen.mjs";
import { typed } from "./words.mjs";

/** A leader lets somebody in, with a cooperative's own request. */
export async function letIn(url, leader, name, face, roles) {
  const { session } = await ask(url, { do: "sign_in", person: leader.id, pin: PIN });
  const person = { name, face, roles, pin: null, consent: 1 };
  const command_id = `0198f1c0-0000-7000-8${String(face).padStart(3, "0")}-${String(Date.now() % 1e12).padStart(12, "0")}`;
  const added = await ask(url, { do: "add_person", command_id, person }, session);
  await ask(url, { do: "sign_out" }, session);
  return added;
}

/** Who grows nothing and helps nobody is offered nothing that would be refused; an officer may exchange. */
export async function looksOn(screen, person, tiles) {
  await screen.tap(`person-${person.number}`);
  await screen.sees("looks-on");
  await screen.look(`looks-on-${person.number}`);
  expect(!(await screen.at("bring").isVisible()), "produce is asked of who has none");
  const found = await screen.page.locator(".tiles a").evaluateAll((all) => all.map((tile) => tile.dataset.test));
  expect(found.join() === tiles.join(), `the tiles: ${found.join()}`);
  for (const tile of tiles) {
    await screen.tap(tile);
    await screen.sees("home");
    expect(!(await screen.at("error").isVisible()), `${tile} is refused`);
    await screen.tap("home");
    await screen.sees("looks-on");
  }
  await screen.tap("done");
}

/** Each lesson, the screen it is on and what its first move points at. */
const LESSONS = [
  ["faces", "by-pictures"], ["pictures", "picture-0"], ["pin", "key-5"],
  ["produce", "produce-apple"], ["weight", "weight"], ["received", "keep-lot"], ["photo", "from-file"],
  ["result", "photo-good"], ["questions", "question"], ["kept", "keep-photo"],
  ["queue", "lot-1"], ["review", "approve"], ["order", "take-1"], ["parcel", "take-suggestion"], ["papers", "dispatch"],
  ["payment", "mark-received"], ["money", "received"],
];
/** Those whose one tap on what is pointed at would be kept, so that they end by it. */
const ENDED_BY_A_TAP = new Set(["received", "kept", "review", "parcel", "money"]);

/** Who only teaches plays every step before a group, lets somebody try it, and nothing is kept. */
async function teaches(screen, teacher, url) {
  const { session } = await ask(url, { do: "sign_in", person: teacher.id, pin: null });
  const kept = async () => JSON.stringify([await ask(url, { do: "lots", query: { limit: 100 } }, session), await ask(url, { do: "draft", name: "receive" }, session), await ask(url, { do: "draft", name: "photo" }, session)]);
  const before = await kept();
  await screen.tap(`person-${teacher.number}`);
  await screen.tap("lessons");
  await screen.sees("lesson-produce");
  await screen.look("lessons");
  for (const [name, seen] of LESSONS) {
    await screen.tap(`lesson-${name}`);
    await screen.sees("show-me");
    await screen.tap("show-end");
    await screen.sees(seen);
    expect((await screen.at("practice").count()) === 1, `${name} doesn't say that it is practice`);
    await screen.look(`lesson-${name}`, { list: true });
    if (ENDED_BY_A_TAP.has(name)) {
      await screen.tap(seen);
      await screen.sees("lesson-done");
      await screen.look(`lesson-${name}-done`);
    } else await screen.page.evaluate(() => void (location.hash = "/lessons"));
    await screen.sees("lesson-produce");
  }
  // The PIN typed in a lesson is anybody's; the way back of a leader's screen leads to the lessons.
  await screen.tap("lesson-pin");
  await screen.sees("show-me");
  await screen.tap("show-end");
  await screen.keys("1234");
  await screen.tap("next");
  await screen.sees("lesson-done");
  await screen.tap("lesson-order");
  await screen.sees("show-me");
  await screen.tap("show-end");
  await screen.tap("take-1");
  await screen.tap("promise");
  await screen.sees("lesson-done");
  await screen.tap("lesson-payment");
  await screen.sees("show-me");
  await screen.tap("show-end");
  await screen.tap("back");
  await screen.sees("lesson-produce");
  // A phone isn't lent for a lot that isn't there; the lesson says so and goes on.
  await screen.tap("lesson-photo");
  await screen.sees("show-me");
  await screen.tap("show-end");
  await screen.tap("use-phone-photo");
  await screen.sees("error");
  await screen.tap("phone-close");
  await screen.tap("home");
  await screen.sees("looks-on");
  expect((await screen.at("practice").count()) === 0, "the own page is no practice");
  await screen.tap("done");
  expect((await kept()) === before, "something of the lessons is kept");
}

/** Goes by Tab to what carries a name, sees that it is chosen, and presses Enter. */
async function press(screen, test) {
  await screen.sees(test);
  for (let n = 0; n < 60; n += 1) {
    await screen.page.keyboard.press("Tab");
    const at = await screen.page.evaluate(() => document.activeElement?.dataset.test);
    if (at !== test) continue;
    const ring = await screen.at(test).evaluate((element) => getComputedStyle(element).boxShadow);
    expect(ring !== "none", `${test} doesn't show that it is chosen`);
    return screen.page.keyboard.press("Enter");
  }
  throw new Error(`no key leads to ${test}`);
}

/** Brings a lot without touching the screen once. */
async function byKeyboard(screen, farmer) {
  await press(screen, `person-${farmer.number}`);
  await press(screen, "bring");
  await press(screen, "produce-apple");
  await screen.sees("weight");
  await screen.page.keyboard.type("24.6");
  await until("the weight", async () => (await screen.at("weight").innerText()).includes("24.6"));
  await press(screen, "next");
  await press(screen, "change-day");
  await press(screen, "day-yesterday");
  await press(screen, "change-place");
  await press(screen, "place-0");
  await press(screen, "language");
  await screen.sees("languages");
  await screen.page.keyboard.press("Escape");
  await until("Esc closes the sheet", async () => !(await screen.at("languages").isVisible()));
  await press(screen, "keep-lot");
  await screen.sees("lot-number");
  expect(screen.taps === 0, `${screen.taps} taps`);
}

export async function people(into = () => () => undefined) {
  const { store } = sample(place());
  const { url } = await serve(["serve", "--store", store]);
  const story = await known(url);
  const home = await ask(url, { do: "home" });
  const teacher = await letIn(url, story.leader, "Wairimu Njeri", 8, ["trainer"]);
  const names = typed(home.cooperative, story.people, story.buyers, story.places, teacher, "HFG PC-STORY PC-SAMPLE");
  const camera = join(place(), "mat.mjpeg");
  writeFileSync(camera, story.photo);
  const started = await browser(camera);
  const as = async (name, size, lang, work) => {
    const screen = await Screen.open(started, url, { size, lang, known: names, picture: into(name) });
    const done = await step(name.replaceAll("-", " "), () => work(screen));
    await screen.close();
    screen.sound();
    return done;
  };
  await as("teacher-en-kiosk", KIOSK, "en", (screen) => looksOn(screen, teacher, ["lessons"]));
  await as("teacher-zh-kiosk", KIOSK, "zh-CN", (screen) => teaches(screen, teacher, url));
  await as("teacher-ar-phone", PHONE, "ar", (screen) => teaches(screen, teacher, url));
  await as("keyboard-en-kiosk", KIOSK, "en", (screen) => byKeyboard(screen, story.farmer));
}

const at = process.argv.indexOf("--screenshots");
const pictures = at > 0 ? process.argv[at + 1] : undefined;
if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await tell(() => people((folder) => (name) => (pictures ? join(pictures, folder, `${name}.png`) : undefined)));
}
