// Pictures of the main screens from a running kiosk with the sample cooperative.
//   node tests/browser/screenshots.mjs URL FOLDER
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { known, place, tell } from "../lib/punnet.mjs";
import { harvest } from "./farmer.mjs";
import { desk } from "./leader.mjs";
import { KIOSK, PHONE, Screen, browser } from "./screen.mjs";

const [url, folder] = process.argv.slice(2);
if (!url || !folder) throw new Error("screenshots.mjs URL FOLDER");

/** The screens worth a picture, by where and in which language they are looked at. */
const SHOWN = {
  en: ["who", "home", "bring-weight", "photo-result", "review", "order-lots", "papers", "shares", "exchange"],
  "zh-CN": ["bring-weight", "photo-result", "photo-question"],
  phone: ["bring-weight", "photo-result"],
};

await tell(async () => {
  const story = await known(url);
  const camera = join(place(), "mat.mjpeg");
  writeFileSync(camera, story.photo);
  const started = await browser(camera);
  const open = (lang, size, shown) => {
    const picture = (name) => (SHOWN[shown].includes(name) ? resolve(folder, shown, `${name}.png`) : undefined);
    return Screen.open(started, url, { size, lang, picture });
  };
  const kiosk = await open("en", KIOSK, "en");
  const number = await harvest(kiosk, story);
  await desk(kiosk, { ...story, number });
  await harvest(await open("zh-CN", KIOSK, "zh-CN"), story);
  await harvest(await open("zh-CN", PHONE, "phone"), story);
});
