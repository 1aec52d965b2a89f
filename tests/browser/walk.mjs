// Every screen by its address: on every panel, by day and by night, in each language by turns;
// by keyboard alone, enlarged twice, named for screen readers, without motion.
//   node tests/browser/walk.mjs [SCREEN…] [--screenshots DIR]
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { step, until } from "../lib/check.mjs";
import { PIN, ask, known, place, sample, serve, tell } from "../lib/punnet.mjs";
import { barriers } from "./access.mjs";
import { SIZES } from "./everywhere.mjs";
import { addresses } from "./routes.mjs";
import { KIOSK, Screen, browser } from "./screen.mjs";
import { typed } from "./words.mjs";

/** The panels besides the kiosk's own; each look takes the next language and the other theme. */
const PANELS = ["low", "wide", "phone"];

/** For each look every panel once. Eight languages and three panels meet in both themes after 16 looks; without any it stays. */
export function panels(languages) {
  let turn = 0;
  return () =>
    PANELS.map((panel) => {
      const lang = languages[turn % languages.length];
      const theme = Math.floor(turn / languages.length) % 2 === 0 ? "dark" : "light";
      turn += 1;
      return { lang, theme, size: SIZES[panel], name: `${lang ?? "made"}-${theme}-${panel}` };
    });
}

/** Papers take their time, and the screen is whole without them. */
const PAPER = /"do":"(paper|label|badges|statement|payment_request)"/;

/** Waits until a screen has what it asked for; what a change of its size makes it ask for is asked a moment later. */
async function settled(screen) {
  await screen.page.waitForTimeout(100);
  const asked = () => [...screen.pending].some((one) => !PAPER.test(one.postData() ?? ""));
  await until("the screen", async () => (await screen.page.locator("main.table").first().isVisible()) && !asked(), 90);
  await screen.page.waitForTimeout(100);
}

async function comeIn(screen, { leader }) {
  await screen.tap(`person-${leader.number}`);
  await screen.keys(PIN);
  await screen.tap("next");
  await screen.sees("queue");
}

/** A leader on every screen, one after the other; `each` does what else is to be done there. */
export async function through(screen, story, every, each = async () => undefined) {
  await screen.sees(`person-${story.leader.number}`);
  await screen.look("who", { list: true });
  await comeIn(screen, story);
  for (const { name, path } of every) {
    await step(name, async () => {
      await screen.page.evaluate((to) => void (location.hash = to), path);
      await settled(screen);
      await screen.look(name, { list: true });
      // It was looked at on other panels, and is drawn anew on its own.
      await settled(screen);
      await each(name);
    });
  }
}

/** All screens, or those named. */
export async function walk(into = () => () => undefined, named = []) {
  const { store } = sample(place());
  const { url } = await serve(["serve", "--store", store]);
  const story = await known(url);
  const home = await ask(url, { do: "home" });
  const { session } = await ask(url, { do: "sign_in", person: story.leader.id, pin: PIN });
  const every = (await addresses(url, session)).filter(({ name }) => named.length === 0 || named.includes(name));
  const camera = join(place(), "mat.mjpeg");
  writeFileSync(camera, story.photo);
  const names = typed(home.cooperative, story.people, story.buyers, story.places, "HFG PC-STORY PC-SAMPLE");
  const how = { size: KIOSK, lang: "en", known: names, picture: into("walk"), ways: panels(home.languages) };
  const screen = await Screen.open(await browser(camera), url, how);
  const own = { lang: screen.lang, size: screen.size };
  let turn = 0;
  await through(screen, story, every, async (name) => {
    const lang = home.languages[turn++ % home.languages.length];
    screen.note(name, await barriers(screen.page, own, lang));
  });
  await screen.close();
  screen.sound();
}

const at = process.argv.indexOf("--screenshots");
const pictures = at > 0 ? process.argv[at + 1] : undefined;
if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const named = process.argv.slice(2, at > 0 ? at : undefined);
  await tell(() => walk((folder) => (name) => (pictures ? join(pictures, folder, `${name}.png`) : undefined), named));
}
