// How long after a tap the next screen is there with what it shows, in a browser, by touch.
import { PIN } from "../lib/punnet.mjs";
import { KIOSK, Screen, browser } from "../browser/screen.mjs";

const ROUNDS = 10;

/** In the page: from the next touch until what is waited for has been painted, ms. */
function untilPainted(wanted) {
  window.punnetTook = new Promise((done) => {
    const touched = ({ timeStamp }) => {
      const look = () => {
        if (!document.querySelector(wanted)) return requestAnimationFrame(look);
        // The frame after the one that draws it: by then it is on the screen.
        return requestAnimationFrame(() => requestAnimationFrame((painted) => done(painted - timeStamp)));
      };
      requestAnimationFrame(look);
    };
    addEventListener("pointerup", touched, { capture: true, once: true });
  });
}

/** Taps and keeps how long it took. */
class Clock {
  constructor(screen) {
    this.screen = screen;
    this.took = {};
  }

  /** `there`: what is to be seen then, by the beginning of its name. */
  async tap(name, test, there) {
    await this.screen.sees(test);
    await this.screen.page.evaluate(untilPainted, `[data-test^="${there}"]`);
    await this.screen.tap(test);
    (this.took[name] ??= []).push(await this.screen.page.evaluate(() => window.punnetTook));
  }
}

async function farmer(clock, { farmer: person }) {
  const { screen } = clock;
  await screen.at("find-person").fill(String(person.number)).catch(() => undefined);
  await clock.tap("my face → own page", `person-${person.number}`, "bring");
  await clock.tap("bring → what it is", "bring", "produce-");
  if (await screen.at("begin-again").isVisible()) await screen.tap("begin-again");
  await clock.tap("a produce → the keypad", "produce-apple", "key-1");
  for (const key of ["key-2", "key-4"]) await clock.tap("a key", key, "weight");
  await clock.tap("next → all on one page", "next", "keep-lot");
  await clock.tap("keep → kept", "keep-lot", "lot-number");
  await screen.tap("home");
  await clock.tap("my produce", "my-produce", "lot-");
  await screen.tap("home");
  await clock.tap("my money", "my-money", "home");
  await screen.tap("home");
  await clock.tap("done → who are you", "done", "person-");
}

async function leader(clock, { leader: person }) {
  const { screen } = clock;
  await screen.at("find-person").fill(String(person.number)).catch(() => undefined);
  await clock.tap("a leader's face → PIN", `person-${person.number}`, "key-1");
  await screen.keys(PIN);
  await screen.tap("next");
  await clock.tap("the queue", "queue", "lot-");
  await screen.page.locator("[data-test^='lot-']").first().waitFor();
  const lot = await screen.page.locator("[data-test^='lot-']").first().getAttribute("data-test");
  await clock.tap("a lot → its review", lot, "review-");
  for (const [tile, there] of [["orders", "new"], ["consignments", "consignment-"], ["payments", "payment-"], ["people", "person-"], ["exchange", "waiting"], ["tally", "figure-"]]) {
    await screen.tap("home");
    await clock.tap(tile, tile, there);
  }
  await screen.tap("home");
  await screen.tap("done");
}

/** Each kind of tap with how long it took, ms. */
export async function taps(url, story) {
  const screen = await Screen.open(await browser("/dev/null"), url, { size: KIOSK, lang: "en" });
  const clock = new Clock(screen);
  await screen.page.locator("[data-test^='person-']").first().waitFor();
  for (let round = 0; round < ROUNDS; round += 1) {
    await farmer(clock, story);
    await leader(clock, story);
  }
  await screen.close();
  return clock.took;
}
