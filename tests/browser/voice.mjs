// The kiosk speaks: the question by itself, everything on the screen when asked to.
import { expect, until } from "../lib/check.mjs";

/** Seconds of sound in an answer of the kiosk, as the browser decodes it. */
const seconds = (screen, base64) =>
  screen.page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    const decoded = await new OfflineAudioContext(1, 1, 22_050).decodeAudioData(bytes.buffer);
    return decoded.duration;
  }, base64);

/** Every sentence asked of the kiosk from now on, with its answer. */
export function listen(page) {
  const heard = [];
  page.on("response", async (response) => {
    const asked = response.request().postDataJSON?.();
    if (asked?.request?.do !== "say") return;
    heard.push({ text: asked.request.text, lang: asked.lang, answer: await response.json().catch(() => undefined) });
  });
  return heard;
}

/** Every sentence asked for from now on: answers on their way to what was asked before don't count. */
function asks(page) {
  const texts = [];
  page.on("request", (request) => {
    const asked = request.postDataJSON?.();
    if (asked?.request?.do === "say") texts.push(asked.request.text);
  });
  return texts;
}

/** Hears the first screen: people's names too, one after the other; a touch stops it. */
export async function hears(screen, person) {
  // The question is said by itself, maybe a moment later or already; a tap meanwhile would only stop it.
  await screen.page.locator("[data-test=say].on").waitFor({ timeout: 5000 }).catch(() => undefined);
  await until("the question is said", () => screen.page.locator("[data-test=say]:not(.on)").count());
  const heard = listen(screen.page);
  await screen.tap("say");
  await until("two sentences", () => heard.filter((said) => said.answer).length >= 2);
  const [first] = heard;
  expect(first.lang === screen.lang, `said in ${first.lang}`);
  const long = await seconds(screen, first.answer.value.base64);
  expect(long > 0.3, `${first.text}: ${long} s`);
  await until("what is said is marked", () => screen.page.locator(".being-said").count());
  await screen.page.locator("h1").first().tap();
  await until("silence", async () => (await screen.page.locator(".being-said").count()) === 0);
  expect(await screen.at(`person-${person.number}`).isVisible(), "the touch that stops it does nothing else");
  await switched(screen);
  await voiceless(screen);
}

/** Whether it speaks by itself is changed in the help of any screen. */
async function switched(screen) {
  const wish = () => screen.page.evaluate(() => localStorage.getItem("voice"));
  await screen.tap("ask-help");
  await screen.tap("voice-words");
  expect((await wish()) === "off", `off is kept as ${await wish()}`);
  const asked = asks(screen.page);
  await screen.tap("help-close");
  await screen.tap("ask-help");
  await screen.page.waitForTimeout(500);
  expect(asked.length === 0, `said though nothing was to be said: ${asked}`);
  await screen.tap("voice-words");
  expect((await wish()) === "on", `on is kept as ${await wish()}`);
  await louder(screen);
  await screen.tap("help-close");
}

/** How loud it is is chosen in the help, heard at once and kept. */
async function louder(screen) {
  await ears(screen);
  const volumes = {};
  for (const step of ["soft", "middle", "loud"]) {
    await screen.tap(`volume-${step}`);
    expect((await screen.at(`volume-${step}`).getAttribute("aria-pressed")) === "true", `${step} isn't chosen`);
    // A word is soon over: that it was begun is enough.
    volumes[step] = await until(`${step} is said`, () => screen.page.evaluate(() => [...window.sounds].at(-1)?.volume));
    await screen.page.evaluate(() => window.sounds.clear());
    expect((await screen.page.evaluate(() => localStorage.getItem("volume"))) === step, `${step} isn't kept`);
  }
  expect(volumes.soft < volumes.middle && volumes.middle < volumes.loud && volumes.loud === 1, JSON.stringify(volumes));
}

/** A language without a voice is told in words, until a touch, and the button is crossed out. */
async function voiceless(screen) {
  const error = { code: "voice-missing", message: "-" };
  await screen.page.route("**/call", (route) =>
    route.request().postDataJSON()?.request?.do === "say" ? route.fulfill({ status: 422, json: { error } }) : route.continue(),
  );
  await screen.tap("say");
  const words = await (await screen.sees("voice-none")).innerText();
  expect((await screen.at("say").getAttribute("aria-label")) === words, "the button is named so too");
  await screen.look("voice-none");
  await screen.page.locator("h1").first().tap();
  await until("the words are gone", async () => !(await screen.at("voice-none").isVisible()));
  await screen.page.unroute("**/call");
  await screen.tap("say");
  await until("there is a voice", async () => (await screen.at("say").getAttribute("aria-label")) !== words && (await screen.page.locator(".being-said").count()));
  await screen.page.locator("h1").first().tap();
}

/**
 * What belongs to the heading is said by itself after it: the weight, the money, what is agreed to.
 * `begun`: only its beginning is waited for. Heard since `heard` began to listen.
 */
export async function tells(screen, heard, { begun = false } = {}) {
  const marked = await screen.page.locator("main [data-told]").evaluateAll((all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.innerText.replace(/\s+/g, " ").trim()),
  );
  expect(marked.length > 0, "nothing belongs to this heading");
  const heading = await screen.page.locator("main h1").first().innerText();
  const spoken = () => heard.slice(heard.findLastIndex((said) => said.text === heading.replace(/\s+/g, " ").trim())).map((said) => said.text);
  const said = (text) => (begun ? spoken().some((one) => text.startsWith(one)) : spoken().join(" ").includes(text));
  await until(`said after "${heading}": ${marked.join(" | ")}`, () => spoken().length > 1 && marked.every(said));
}

/** Remembers every sound of the page from now on, also those that stand nowhere in it. */
export const ears = (screen) =>
  screen.page.evaluate(() => {
    const all = (window.sounds = new Set());
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function () {
      if (this instanceof HTMLAudioElement) all.add(this);
      return play.call(this);
    };
  });

/** How many sounds of the page are heard now; never more than one. */
export async function heardNow(screen) {
  const now = await screen.page.evaluate(() => [...window.sounds].filter((sound) => !sound.paused && !sound.ended).length);
  expect(now <= 1, `${now} sounds at once`);
  return now;
}

/** A touch on nothing in particular, and what was said is over. */
export async function hush(screen) {
  await screen.page.locator("h1").first().tap();
  await until("silence", async () => (await heardNow(screen)) === 0);
}

/** Plays what somebody spoke, whatever sounded before; gives the sound. */
export async function plays(screen, test) {
  await screen.at(test).tap();
  await until("what was spoken is heard", () => screen.page.evaluate(() => [...window.sounds].at(-1)?.currentTime > 0));
  expect((await heardNow(screen)) === 1, `${test} isn't heard`);
  return screen.page.evaluateHandle(() => [...window.sounds].at(-1));
}

/** A sound that was heard ends before it is heard out. */
export const ends = (sentence, sound) => until(`silence: ${sentence}`, () => sound.evaluate((s) => s.paused && !s.ended), 3);
