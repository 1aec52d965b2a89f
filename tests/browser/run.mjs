// The whole flow in a browser, by touch, with a mat picture before the camera.
//   node tests/browser/run.mjs [--screenshots DIR]
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ask, known, place, sample, serve, tell } from "../lib/punnet.mjs";
import { expect, step } from "../lib/check.mjs";
import { harvest } from "./farmer.mjs";
import { help } from "./help.mjs";
import { briefly, kit } from "./kit.mjs";
import { desk } from "./leader.mjs";
import { turns } from "./everywhere.mjs";
import { phones } from "./phone.mjs";
import { clearQueue } from "./review.mjs";
import { KIOSK, LOW, PHONE, Screen, browser } from "./screen.mjs";
import { signin } from "./signin.mjs";
import { sticks } from "./stick.mjs";
import { trouble } from "./trouble.mjs";
import { hears } from "./voice.mjs";
import { typed } from "./words.mjs";

const at = process.argv.indexOf("--screenshots");
const pictures = at > 0 ? process.argv[at + 1] : undefined;
const into = (folder) => (name) => (pictures ? join(pictures, folder, `${name}.png`) : undefined);

await tell(async () => {
  const folder = place();
  const { store, ids } = await step("a sample cooperative", () => sample(folder));
  const { url } = await serve(["serve", "--store", store]);
  const story = await known(url);
  const camera = join(folder, "mat.mjpeg");
  writeFileSync(camera, story.photo);
  const started = await browser(camera);
  const home = await ask(url, { do: "home" });
  const names = typed(home.cooperative, story.people, story.buyers, story.places, "HFG PC-STORY PC-SAMPLE");

  console.log("on the kiosk, in Chinese");
  const kiosk = await Screen.open(started, url, { size: KIOSK, lang: "zh-CN", known: names, picture: into("kiosk-zh"), ways: turns(home.languages) });
  const number = await harvest(kiosk, { farmer: story.farmer, cut: true });
  await desk(kiosk, { ...story, number });
  await kiosk.close();

  console.log("on a phone, in English");
  const phone = await Screen.open(started, url, { size: PHONE, lang: "en", picture: into("phone-en") });
  const second = await harvest(phone, { farmer: story.farmer });
  await phone.close();
  expect(second === number + 1, `lot ${second} after lot ${number}`);

  console.log("on a low panel, in English");
  const low = await Screen.open(started, url, { size: LOW, lang: "en", picture: into("low-en"), still: true });
  await step("hear the screen", () => hears(low, story.farmer));
  await harvest(low, { farmer: story.farmer });
  await low.close();
  low.sound();

  console.log("thirty lots for the leader, in Chinese");
  const queue = await Screen.open(started, url, { size: KIOSK, lang: "zh-CN", known: names, picture: into("queue-zh") });
  await clearQueue(queue, story);
  await queue.close();

  console.log("every component, in every language, by day and by night");
  await kit(into("kit"), briefly);

  console.log("what goes wrong, in Chinese");
  await trouble(story.photo, into("trouble-zh"));

  console.log("signing in on a shared screen, in Chinese");
  await signin(into);

  console.log("a phone as camera, scanner and second screen, in Chinese and Arabic");
  await phones(into);
  console.log("help, taking back, what was done today, in Chinese and Arabic");
  await help(into);

  console.log("a village without a net, by stick");
  await sticks(into);
  expect(number === ids.lots.length + 1, `lot ${number} after ${ids.lots.length} of the sample`);
  kiosk.sound();
  phone.sound();
  console.log("the whole flow works in a browser");
});
