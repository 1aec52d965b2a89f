// Every screen, and the farmer's way through them, in a made-up language: accented English, a third
// longer, in brackets. What is plain Latin isn't from `locales/`; what is cut off has no room.
//   [PUNNET_PSEUDO_SCREENS=DIST] node tests/browser/pseudo.mjs [--screenshots DIR]
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, step } from "../lib/check.mjs";
import { PIN, ask, known, place, root, sample, serve, tell } from "../lib/punnet.mjs";
import { screensOf } from "../lib/screens.mjs";
import { harvest } from "./farmer.mjs";
import { addresses } from "./routes.mjs";
import { KIOSK, PHONE, Screen, browser } from "./screen.mjs";
import { panels, through } from "./walk.mjs";
import { typed } from "./words.mjs";

/** Screens that speak the made-up language when asked; never those that are shipped. */
function built() {
  if (process.env.PUNNET_PSEUDO_SCREENS) return process.env.PUNNET_PSEUDO_SCREENS;
  const folder = join(place(), "dist");
  const env = { ...process.env, VITE_PUNNET_PSEUDO: "1" };
  const made = spawnSync("npx", ["vite", "build", "--outDir", folder], { cwd: join(root, "ui"), env, encoding: "utf8" });
  expect(made.status === 0, `the screens can't be built: ${made.stderr}`);
  return folder;
}

/** Months and weekdays are written by the browser, not by our words. */
function calendarWords() {
  const days = Array.from({ length: 84 }, (_, n) => new Date(2026, n % 12, n % 28));
  const said = days.flatMap((day) => ["long", "short"].map((length) => new Intl.DateTimeFormat("en-GB", { weekday: length, month: length }).format(day)));
  return said.join(" ");
}

export async function pseudo(into = () => () => undefined) {
  const { store } = sample(place());
  const { direct: kiosk } = await serve(["serve", "--store", store]);
  const url = `${await screensOf(await step("screens for the made-up language", built), kiosk)}/?pseudo`;
  const story = await known(kiosk);
  const { cooperative } = await ask(kiosk, { do: "home" });
  const names = typed(cooperative, story.people, story.buyers, story.places, "HFG PC-STORY PC-SAMPLE", calendarWords());
  const camera = join(place(), "mat.mjpeg");
  writeFileSync(camera, story.photo);
  const started = await browser(camera);
  const made = { lang: "en", made: true, known: names };
  const open = (size, folder, how = {}) => Screen.open(started, url, { size, ...made, picture: into(folder), ...how });
  const { session } = await ask(kiosk, { do: "sign_in", person: story.leader.id, pin: PIN });
  const every = await addresses(kiosk, session);
  const onKiosk = await open(KIOSK, "pseudo-kiosk", { ways: panels([undefined]) });
  await through(onKiosk, story, every);
  await onKiosk.close();
  const onPhone = await open(PHONE, "pseudo-phone");
  await harvest(onPhone, { farmer: story.farmer });
  await onPhone.close();
  for (const screen of [onKiosk, onPhone]) screen.sound();
}

const at = process.argv.indexOf("--screenshots");
const pictures = at > 0 ? process.argv[at + 1] : undefined;
if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await tell(() => pseudo((folder) => (name) => (pictures ? join(pictures, folder, `${name}.png`) : undefined)));
}
