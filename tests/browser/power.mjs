// The power goes in the middle of the work: whoever signs in again stands at the same step.
//   node tests/browser/power.mjs [--screenshots DIR]
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, step, until } from "../lib/check.mjs";
import { known, place, sample, serve, tell } from "../lib/punnet.mjs";
import { KIOSK, Screen, browser } from "./screen.mjs";

/** A kiosk whose program is killed and started again under the same address, with a browser that starts anew. */
class Kiosk {
  static async open(size, lang, into) {
    const { store } = sample(place());
    const kiosk = Object.assign(new Kiosk(), { store, size, lang, into, cameras: [] });
    kiosk.served = await serve(["serve", "--store", store]);
    kiosk.story = await known(kiosk.served.url);
    const camera = join(place(), "mat.mjpeg");
    writeFileSync(camera, kiosk.story.photo);
    kiosk.browser = await browser(camera);
    await kiosk.#look();
    return kiosk;
  }

  async #look() {
    const { url } = this.served;
    this.screen = await Screen.open(this.browser, url, { size: this.size, lang: this.lang, picture: this.into(`power-${this.lang}`) });
    this.screen.page.on("request", (asked) => {
      const { request } = asked.method() === "POST" ? (asked.postDataJSON() ?? {}) : {};
      if (request?.do === "measure_photo") this.cameras.push(request.camera);
    });
  }

  /** The power goes, comes back, and the same person signs in. */
  async cut() {
    await this.served.stop("SIGKILL");
    this.screen.sound();
    await this.screen.close();
    this.served = await serve(["serve", "--store", this.store]);
    await this.#look();
    await this.screen.tap(`person-${this.story.farmer.number}`);
  }
}

/** Waits until the last answer is on disk, as the screen says. */
const saved = (screen) => screen.sees("draft-saved");

/** Waits until the kiosk has answered all, and nothing more follows: what is written waits for what was written before. */
const written = (screen, what) =>
  until(`${what} is on disk`, async () => {
    if (screen.pending.size > 0) return false;
    await screen.page.waitForTimeout(300);
    return screen.pending.size === 0;
  });

/** Cut at the weight and at the place: what was typed stands there. */
async function receiving(kiosk) {
  await kiosk.screen.tap(`person-${kiosk.story.farmer.number}`);
  await kiosk.screen.tap("bring");
  await kiosk.screen.tap("produce-apple");
  await kiosk.screen.keys("24.6");
  await saved(kiosk.screen);
  await kiosk.cut();
  const weight = await (await kiosk.screen.sees("weight")).innerText();
  expect(weight.includes("24.6"), `after the cut the weight says ${weight}`);
  await kiosk.screen.look("weight-again");
  await kiosk.screen.tap("next");
  await kiosk.screen.tap("change-day");
  await kiosk.screen.tap("day-yesterday");
  await saved(kiosk.screen);
  await kiosk.cut();
  await kiosk.screen.sees("keep-lot");
  await kiosk.screen.tap("change-place");
  await kiosk.screen.tap("place-0");
  await kiosk.screen.tap("keep-lot");
  await kiosk.screen.sees("lot-number");
  return kiosk.screen;
}

/** Cut while aiming, at the result and at the second question: each is there again. */
async function photographing(kiosk) {
  await kiosk.screen.tap("take-photo");
  await kiosk.screen.sees("shutter");
  await written(kiosk.screen, "the standing");
  await kiosk.cut();
  await until("the camera's picture", () => kiosk.screen.at("camera").evaluate((video) => video.videoWidth > 0));
  await kiosk.screen.tap("shutter");
  await kiosk.screen.sees("photo-good");
  await written(kiosk.screen, "the photo");
  await kiosk.cut();
  await kiosk.screen.sees("photo-good");
  await kiosk.screen.look("result-again");
  const [camera, again] = kiosk.cameras;
  expect(kiosk.cameras.length === 2 && camera && again === camera, `measured by the lens of ${camera}, then of ${again}`);
  await kiosk.screen.tap("photo-good");
  const first = await (await kiosk.screen.sees("question")).innerText();
  await kiosk.screen.page.locator("[data-test^='answer-']").first().tap();
  const asked = async () => (await kiosk.screen.at("question").innerText().catch(() => first));
  const second = await until("the second question", async () => {
    const now = await asked();
    return now !== first && now;
  });
  await written(kiosk.screen, "the answer");
  await kiosk.cut();
  await until("the second question again", async () => (await asked()) === second);
  await kiosk.screen.look("question-again");
}

/** Left in the ordinary way nobody is brought back: the own page asks. */
async function left(kiosk) {
  await kiosk.screen.tap("home");
  await kiosk.screen.sees("bring");
  await written(kiosk.screen, "that it was left");
  await kiosk.cut();
  await kiosk.screen.sees("bring");
}

export async function power(into = () => () => undefined) {
  const kiosk = await Kiosk.open(KIOSK, "en", into);
  await step("cut twice while a lot is received", () => receiving(kiosk));
  await step("cut thrice while it is photographed", () => photographing(kiosk));
  await step("cut on the own page", () => left(kiosk));
  kiosk.screen.sound();
  await kiosk.screen.close();
}

const at = process.argv.indexOf("--screenshots");
const pictures = at > 0 ? process.argv[at + 1] : undefined;
if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await tell(() => power((folder) => (name) => (pictures ? join(pictures, folder, `${name}.png`) : undefined)));
}
