// The whole flow in a browser, by touch, with a mat picture before the camera.
//   node tests/browser/run.mjs [PART…] [--screenshots DIR] [--at-once N]
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ask, known, place, sample, serve, start, tell } from "../lib/punnet.mjs";
import { expect, step } from "../lib/check.mjs";
import { cameras } from "./camera.mjs";
import { harvest } from "./farmer.mjs";
import { equipment } from "./equipment.mjs";
import { help } from "./help.mjs";
import { briefly, kit } from "./kit.mjs";
import { desk as review } from "./desk.mjs";
import { desk } from "./leader.mjs";
import { languages } from "./languages.mjs";
import { turns } from "./everywhere.mjs";
import { phones } from "./phone.mjs";
import { matrix } from "./matrix.mjs";
import { people } from "./people.mjs";
import { power } from "./power.mjs";
import { pseudo } from "./pseudo.mjs";
import { clearQueue } from "./review.mjs";
import { KIOSK, LOW, Screen, browser } from "./screen.mjs";
import { signin } from "./signin.mjs";
import { sticks } from "./stick.mjs";
import { trouble } from "./trouble.mjs";
import { hears } from "./voice.mjs";
import { walk } from "./walk.mjs";
import { typed } from "./words.mjs";

const { values: options, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { screenshots: { type: "string" }, "at-once": { type: "string", default: "1" } },
});
const pictures = options.screenshots;
/** So many parts at once. Two show what goes wrong on a slow machine. */
const atOnce = Number(options["at-once"]);
const into = (folder) => (name) => (pictures ? join(pictures, folder, `${name}.png`) : undefined);

/** A farmer and a leader, on every kind of panel, in one cooperative. */
async function flow() {
  const folder = place();
  const { store, ids } = await step("a sample cooperative", () => sample(folder));
  const { url } = await serve(["serve", "--store", store]);
  const story = await known(url);
  const camera = join(folder, "mat.mjpeg");
  writeFileSync(camera, story.photo);
  const started = await browser(camera);
  const home = await ask(url, { do: "home" });
  const names = typed(home.cooperative, story.people, story.buyers, story.places, "HFG PC-STORY PC-SAMPLE");
  const open = (size, lang, name, how = {}) => Screen.open(started, url, { size, lang, known: names, picture: into(name), ...how });

  console.log("on the kiosk, in Chinese");
  const kiosk = await open(KIOSK, "zh-CN", "kiosk-zh", { ways: turns(home.languages) });
  const number = await harvest(kiosk, { farmer: story.farmer, cut: true });
  await desk(kiosk, { ...story, number });
  await kiosk.close();

  console.log("on a low panel, in English");
  const low = await open(LOW, "en", "low-en", { still: true });
  await step("hear the screen", () => hears(low, story.farmer));
  const second = await harvest(low, { farmer: story.farmer });
  await low.close();
  expect(second === number + 1, `lot ${second} after lot ${number}`);

  console.log("thirty lots for the leader, in Chinese");
  const queue = await open(KIOSK, "zh-CN", "queue-zh");
  await clearQueue(queue, story);
  await queue.close();
  expect(number === ids.lots.length + 1, `lot ${number} after ${ids.lots.length} of the sample`);
  [kiosk, low].forEach((screen) => screen.sound());
}

/** What goes wrong, with the photo of a sample. */
async function goesWrong() {
  const { url, stop } = await serve(["serve", "--store", sample(place()).store]);
  const { photo } = await known(url);
  await stop();
  await trouble(photo, into("trouble-zh"));
}

/** Each part can be told alone, by its name; what takes long comes first. */
const parts = [
  ["flow", "a farmer and a leader", flow],
  ["matrix", "farmer, leader, trainer and officer in Chinese, Arabic and English, on the kiosk and on a phone", () => matrix(into)],
  ["walk", "every screen by its address, for everyone", () => walk(into)],
  ["pseudo", "every screen in a made-up language", () => pseudo(into)],
  ["camera", "the camera, in Chinese", () => cameras(into)],
  ["help", "help, taking back, what was done today, in Chinese and Arabic", () => help(into)],
  ["kit", "every component, in every language, by day and by night", () => kit(into("kit"), briefly)],
  ["phones", "a phone as camera, scanner and second screen, in Chinese and Arabic", () => phones(into)],
  ["people", "who else stands at the screen", () => people(into)],
  ["signin", "signing in on a shared screen, in Chinese", () => signin(into)],
  ["languages", "languages, switched and typed", () => languages(into)],
  ["desk", "the leader's desk, in Chinese and on a phone in Arabic", () => review(into)],
  ["equipment", "with a scale and printers, in Chinese", () => equipment(into)],
  ["sticks", "a village without a net, by stick", () => sticks(into)],
  ["trouble", "what goes wrong, in Chinese", goesWrong],
  ["power", "the power goes", () => power(into)],
];

async function one([name, title, part]) {
  console.log(`\n${name}: ${title}`);
  const began = Date.now();
  await part();
  console.log(`${name} took ${Math.round((Date.now() - began) / 1000)} s`);
}

/** Tells a part in a process of its own, and prints it when it has ended; gives why it failed where it did. */
async function apart(name) {
  const words = [fileURLToPath(import.meta.url), name, ...(pictures ? ["--screenshots", pictures] : [])];
  const { child } = start(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
  const pieces = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => pieces.push(piece));
  const code = await new Promise((done) => child.once("close", done));
  const text = Buffer.concat(pieces).toString();
  process.stdout.write(text);
  if (code === 0) return undefined;
  const said = text.split("\n").filter((line) => line.startsWith("failed: ") || line.startsWith("    !"));
  return { name, why: said.slice(-LAST).map((line) => line.trim()).join("; ") || "ended by itself" };
}

/** So many findings of a part say why it failed. */
const LAST = 4;

/** All parts, so many at once; gives why those failed that did. */
async function all() {
  const waiting = parts.map(([name]) => name);
  const failed = [];
  const worker = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) failed.push(await apart(name));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return failed.filter((one) => one !== undefined);
}

/** Tells once more what failed: a machine that stands still for a while isn't a bug, but is said. Gives what failed again. */
async function onceMore(failed) {
  const still = [];
  for (const { name, why } of failed) {
    const again = await apart(name);
    if (again) still.push(again);
    else console.log(`${name} failed once, and not when told again: ${why}`);
  }
  return still;
}

await tell(async () => {
  const unknown = asked.filter((name) => parts.every(([known]) => known !== name));
  expect(unknown.length === 0, `no part ${unknown.join(", ")}; there are ${parts.map(([name]) => name).join(", ")}`);
  if (asked.length === 0) {
    const failed = await onceMore(await all());
    // Said again in one line each at the end: whoever reads a long log reads its last lines.
    for (const { name, why } of failed) console.error(`${name} failed twice: ${why}`);
    if (failed.length > 0) return void (process.exitCode = 1);
  } else {
    for (const part of parts.filter(([name]) => asked.includes(name))) await one(part);
  }
  console.log("all that was asked works in a browser");
});
