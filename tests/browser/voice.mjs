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
function listen(page) {
  const heard = [];
  page.on("response", async (response) => {
    const asked = response.request().postDataJSON?.();
    if (asked?.request?.do !== "say") return;
    heard.push({ text: asked.request.text, lang: asked.lang, answer: await response.json().catch(() => undefined) });
  });
  return heard;
}

/** Hears the first screen: people's names too, one after the other; a touch stops it. */
export async function hears(screen, person) {
  // The question is said by itself; a tap meanwhile would only stop it.
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
}
