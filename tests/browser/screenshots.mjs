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

await tell(async () => {
  const story = await known(url);
  const camera = join(place(), "mat.mjpeg");
  writeFileSync(camera, story.photo);
  const started = await browser(camera);
  const open = (lang, size, name) => Screen.open(started, url, { size, lang, pictures: resolve(folder, name) });
  const number = await harvest(await open("en", KIOSK, "en"), story);
  await desk(await open("en", KIOSK, "en"), { ...story, number });
  const zh = await harvest(await open("zh-CN", KIOSK, "zh-CN"), story);
  await desk(await open("zh-CN", KIOSK, "zh-CN"), { ...story, number: zh });
  await harvest(await open("zh-CN", PHONE, "phone"), story);
});
