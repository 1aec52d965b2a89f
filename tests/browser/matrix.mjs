// Each of the four people does their own work, in Chinese, Arabic and English, on the kiosk and on a phone.
// In English on the kiosk each step is held to every panel and to 200 % as well (`fits.mjs`).
//   node tests/browser/matrix.mjs [--only LANGUAGE-SIZE] [--screenshots DIR]
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, step } from "../lib/check.mjs";
import { ask, known, place, sample, serve, tell } from "../lib/punnet.mjs";
import { harvest } from "./farmer.mjs";
import { onEveryPanel } from "./fits.mjs";
import { sells } from "./leader.mjs";
import { letIn, looksOn } from "./people.mjs";
import { KIOSK, PHONE, Screen, browser } from "./screen.mjs";
import { write } from "./stick.mjs";
import { typed } from "./words.mjs";

const LANGUAGES = ["zh-CN", "ar", "en"];
const SIZES = { kiosk: KIOSK, phone: PHONE };
/** Where each step is held to all panels; once is enough. */
const HELD = "en-kiosk";

/** A trainer is known as one, brings a lot like everybody and sees no desk. */
async function trains(screen, { trainer }) {
  await screen.sees(`person-${trainer.number}`);
  expect((await screen.at(`person-${trainer.number}`).locator(".role").count()) === 1, "a trainer's tile says what they are");
  await screen.tap(`person-${trainer.number}`);
  await screen.sees("bring");
  await screen.look("trainer-home");
  expect(!(await screen.at("payments").isVisible()) && !(await screen.at("queue").isVisible()), "a trainer sees the leader's desk");
  await screen.tap("bring");
  await screen.tap("produce-tomato");
  await screen.keys("3.5");
  await screen.tap("next");
  await screen.tap("change-day");
  await screen.tap("day-yesterday");
  await screen.tap("change-place");
  await screen.tap("place-0");
  await screen.tap("keep-lot");
  await screen.sees("lot-number");
  await screen.look("trainer-kept");
  await screen.tap("home");
  await screen.tap("me");
  await screen.sees("back");
  await screen.look("trainer-me", { list: true });
  await screen.tap("home");
  await screen.tap("done");
}

/** A field officer is offered the exchange alone, and takes on a stick what waits. */
async function carries(screen, { officer, stick }) {
  await looksOn(screen, officer, ["exchange"]);
  mkdirSync(stick);
  await screen.tap(`person-${officer.number}`);
  await screen.tap("exchange");
  await write(screen, "officer");
  const bundles = readdirSync(join(stick, "punnet")).filter((name) => name.endsWith(".punnet"));
  expect(bundles.length === 1, `on the stick: ${bundles.join(", ")}`);
  await screen.tap("home");
  await screen.tap("done");
}

/** Who does what; a leader goes on with the lot that the farmer just brought. */
const PEOPLE = {
  farmer: async (screen, story) => void (story.number = await harvest(screen, story)),
  leader: sells,
  trainer: trains,
  officer: carries,
};

/** A village of its own, with somebody of each kind. */
async function village() {
  const folder = place();
  const { store } = sample(folder);
  const { url } = await serve(["serve", "--store", store], undefined, { env: { ...process.env, PUNNET_STICKS: join(folder, "MEI") } });
  const story = await known(url);
  const trainer = await letIn(url, story.leader, "Grace Wanjiru", 7, ["trainer", "member"]);
  const officer = await letIn(url, story.leader, "Moses Otieno", 9, ["officer"]);
  const home = await ask(url, { do: "home" });
  const names = typed(home.cooperative, story.people, story.buyers, story.places, trainer, officer, "HFG PC-STORY PC-SAMPLE MEI");
  const camera = join(folder, "mat.mjpeg");
  writeFileSync(camera, story.photo);
  return { url, names, camera, languages: home.languages, story: { ...story, trainer, officer, stick: join(folder, "MEI") } };
}

/** Everybody in one language on one kind of screen; gives a row of the table. */
async function everybody(lang, size, into) {
  const { url, names, camera, languages, story } = await village();
  const holds = `${lang}-${size}` === HELD ? onEveryPanel(languages) : undefined;
  const started = await browser(camera);
  const [row, screens] = [{}, []];
  for (const [who, work] of Object.entries(PEOPLE)) {
    const picture = into(`${who}-${lang}-${size}`);
    const screen = await Screen.open(started, url, { size: SIZES[size], lang, known: names, picture, holds });
    const began = Date.now();
    await step(`${who}, ${lang}, ${size}`, () => work(screen, story));
    row[who] = `${screen.taps} taps ${Math.round((Date.now() - began) / 1000)} s`;
    await screen.close();
    screens.push(screen);
  }
  screens.forEach((screen) => screen.sound());
  return row;
}

export async function matrix(into = () => () => undefined, only = undefined) {
  const table = {};
  for (const size of Object.keys(SIZES)) {
    for (const lang of LANGUAGES.filter((one) => [undefined, `${one}-${size}`].includes(only))) table[`${lang}, ${size}`] = await everybody(lang, size, into);
  }
  console.table(table);
}

const said = (name) => process.argv[process.argv.indexOf(name) + 1 || process.argv.length];
const pictures = said("--screenshots");
if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const into = (folder) => (name) => (pictures ? join(pictures, folder, `${name}.png`) : undefined);
  await tell(() => matrix(into, said("--only")));
}
