// Pictures of the main screens from a running kiosk with the sample cooperative;
// with --all of every screen in every language, by day and by night, on every panel.
//   node tests/browser/screenshots.mjs URL FOLDER [--all]
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PIN, ask, known, place, tell } from "../lib/punnet.mjs";
import { every } from "./everywhere.mjs";
import { harvest } from "./farmer.mjs";
import { desk } from "./leader.mjs";
import { addresses } from "./routes.mjs";
import { KIOSK, PHONE, Screen, browser } from "./screen.mjs";
import { through } from "./walk.mjs";
import { typed } from "./words.mjs";

const [url, folder, all] = process.argv.slice(2);
if (!url || !folder) throw new Error("screenshots.mjs URL FOLDER [--all]");

/** The screens worth a picture, by where and in which language they are looked at. */
const SHOWN = {
  en: ["who", "home", "bring-weight", "photo-result", "review", "order-lots", "papers", "shares", "exchange"],
  "zh-CN": ["bring-weight", "photo-result", "photo-question"],
  phone: ["bring-weight", "photo-result"],
  "ar-dark": ["photo-result"],
};

await tell(async () => {
  const story = await known(url);
  const camera = join(place(), "mat.mjpeg");
  writeFileSync(camera, story.photo);
  const started = await browser(camera);
  if (all) return everywhere(started, story);
  const open = (lang, size, shown) => {
    const picture = (name) => (SHOWN[shown].includes(name) ? resolve(folder, shown, `${name}.png`) : undefined);
    return Screen.open(started, url, { size, lang, picture });
  };
  const kiosk = await open("en", KIOSK, "en");
  const number = await harvest(kiosk, story);
  await desk(kiosk, { ...story, number });
  await harvest(await open("zh-CN", KIOSK, "zh-CN"), story);
  await harvest(await open("zh-CN", PHONE, "phone"), story);
  const night = await open("ar", KIOSK, "ar-dark");
  await night.page.emulateMedia({ colorScheme: "dark" });
  await harvest(night, story);
});

/** Walks through once and looks at each screen in every way there is. */
async function everywhere(started, story) {
  const { languages, cooperative } = await ask(url, { do: "home" });
  const picture = (name) => resolve(folder, `${name}.png`);
  const known = typed(cooperative, story.people, story.buyers, story.places, "HFG PC-STORY PC-SAMPLE");
  const kiosk = await Screen.open(started, url, { size: KIOSK, lang: "en", known, picture, ways: () => every(languages) });
  const number = await harvest(kiosk, story);
  await desk(kiosk, { ...story, number });
  await kiosk.tap("home");
  await kiosk.tap("done");
  const { session } = await ask(url, { do: "sign_in", person: story.leader.id, pin: PIN });
  await through(kiosk, story, await addresses(url, session));
  kiosk.sound();
}
