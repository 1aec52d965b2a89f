// The farmer's part: come in, bring apples, weigh, photograph, answer, keep.
import { expect, step, until } from "../lib/check.mjs";
import { listen, tells } from "./voice.mjs";

export async function signIn(screen, person) {
  await screen.sees(`person-${person.number}`);
  await screen.look("who");
  await screen.tap(`person-${person.number}`);
  await screen.sees("bring");
}

/** The first number in some words, whatever digits they are written in. */
function numberIn(words) {
  const western = words.replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x660);
  return Number(/\d+/.exec(western)?.[0]);
}

/** Weighs and keeps a lot; gives its number. */
export async function bring(screen, { cutAfterWeight = null } = {}) {
  await screen.look("home");
  await screen.tap("bring");
  await screen.sees("produce-apple");
  await screen.look("bring-produce");
  await screen.tap("produce-apple");
  await screen.sees("key-2");
  await screen.keys("24.6");
  await screen.look("bring-weight");
  await screen.tap("next");
  if (cutAfterWeight) await goOnAfter(screen, cutAfterWeight);
  await screen.sees("keep-lot");
  await screen.look("bring-check");
  await screen.tap("change-day");
  await screen.sees("day-yesterday");
  await screen.look("bring-day");
  await screen.tap("day-yesterday");
  await screen.tap("change-place");
  await screen.sees("place-0");
  await screen.look("bring-place");
  await screen.tap("place-0");
  await screen.tap("keep-lot");
  const number = await (await screen.sees("lot-number")).innerText();
  await screen.look("bring-kept");
  return numberIn(number);
}

/** The page is gone in the middle of it; the draft isn't. */
async function goOnAfter(screen, person) {
  await screen.sees("draft-saved");
  await screen.page.goto("about:blank");
  await screen.page.goto(screen.url);
  await screen.tap(`person-${person.number}`);
  await screen.sees("keep-lot");
  // Left in the ordinary way it is asked about, not gone on with.
  await screen.tap("home");
  await screen.tap("bring");
  const draft = await (await screen.sees("draft")).innerText();
  expect(draft.includes("24.6"), `the draft says ${draft}`);
  await screen.look("bring-go-on");
  await screen.tap("go-on");
}

/** Photographs the lot by the camera, answers each question with its first answer, keeps it. */
export async function photograph(screen) {
  await screen.tap("take-photo");
  await until("the camera's picture", () => screen.at("camera").evaluate((video) => video.videoWidth > 0));
  await screen.look("photo-aim");
  await screen.tap("shutter");
  await screen.sees("photo-good");
  const count = await (await screen.sees("count")).innerText();
  expect(numberIn(count) >= 4, `counted: ${count}`);
  await screen.look("photo-result");
  await piece(screen);
  await screen.tap("photo-good");
  await answers(screen);
  await screen.look("photo-check");
  await screen.tap("keep-photo");
  await screen.sees("stage-waiting");
  await screen.look("lot-waiting");
}

/** All that was measured of one piece: opened by a tap, closed by a key, and what was tapped has the focus again. */
export async function piece(screen) {
  const first = screen.page.locator("[data-test^='detail-']").first();
  const name = await first.getAttribute("data-test");
  await first.tap();
  const sheet = await screen.sees("piece-sheet");
  expect((await sheet.getAttribute("data-piece")) === name.slice("detail-".length), `${name} opens its own sheet`);
  await screen.sees("piece-weight");
  await screen.sees("piece-marks");
  await screen.look("photo-piece");
  await screen.page.keyboard.press("Escape");
  await until("the sheet is gone", async () => !(await sheet.isVisible()));
  const focused = await screen.page.evaluate(() => document.activeElement?.getAttribute("data-test"));
  expect(focused === name, `the focus is at ${focused} after ${name}`);
}

/** Answers each question about a photo with its first answer, until the check. */
export async function answers(screen, { look = true } = {}) {
  let looked = !look;
  for (;;) {
    const next = await until("a question or the check", async () => {
      if (await screen.at("keep-photo").isVisible()) return "check";
      return (await screen.at("question").isVisible()) && "question";
    });
    if (next === "check") return;
    if (!looked) await screen.look("photo-question");
    looked = true;
    const kind = (await screen.at("question").getAttribute("data-question")) === "colour_group";
    if (look && kind) await screen.look("photo-colour-group");
    const asked = screen.page.locator("[data-test^='answer-']");
    const heading = await screen.page.locator("h1").first().innerText();
    screen.taps += 1;
    await asked.first().tap();
    await until("the next question", async () => (await screen.page.locator("h1").first().innerText()) !== heading);
  }
}

/** All of it, from the faces to the lot that waits for a leader. */
export async function harvest(screen, { farmer, cut = false }) {
  const [taps, began] = [screen.taps, Date.now()];
  await step("come in", () => signIn(screen, farmer));
  const number = await step("bring", () => bring(screen, { cutAfterWeight: cut ? farmer : null }));
  await step("photograph", () => photograph(screen));
  console.log(`  ${screen.taps - taps} taps, ${Math.round((Date.now() - began) / 1000)} s from the face to a graded lot that waits for a leader`);
  await screen.tap("home");
  await screen.tap("my-produce");
  await screen.sees(`lot-${number}`);
  await screen.look("my-produce", { list: true });
  await screen.tap("home");
  const heard = listen(screen.page);
  await screen.tap("my-money");
  await screen.sees("share");
  await tells(screen, heard);
  await screen.look("my-money");
  await screen.tap("home");
  await screen.tap("done");
  return number;
}
