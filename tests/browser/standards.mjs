// A leader corrects a standard from a file: sees what it changes, uses it, and goes back to the one
// built in. Told by the leader's part and by the one with sticks.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, until } from "../lib/check.mjs";
import { root } from "../lib/punnet.mjs";

const STANDARD = "eu-2023-2429-lemon";
const EDITION = "corrected 2026";

/** The built-in standard of lemons in another edition, with another minimum, as an inspector would send it. */
function corrected(least = "47") {
  const text = readFileSync(join(root, `assets/standards/${STANDARD}.toml`), "utf8");
  expect(text.includes("value_mm = 45"), "the lemons' minimum isn't 45 mm any more");
  return text.replace("value_mm = 45", `value_mm = ${least}`).replace(/^edition = .*$/m, `edition = "${EDITION}"`);
}

const choose = (screen, text) => screen.at("standard-file").setInputFiles({ name: "lemon.toml", mimeType: "application/toml", buffer: Buffer.from(text) });

/** What the file changes is on the screen: one limit, before and after. */
async function differences(screen, name) {
  await screen.sees("use-standard");
  expect((await screen.at("changes").getAttribute("data-count")) === "1", "one limit changes");
  expect((await screen.at("change-0").getAttribute("data-says")) === "diameter_min", "it is the smallest size");
  const said = await screen.at("change-0").innerText();
  expect(/45|٤٥/.test(said) && /47|٤٧/.test(said), `old and new stand beside each other: ${said}`);
  await screen.look(name, { list: true });
}

/** How a standard stands in the list. */
const stands = (screen, state) =>
  until(`lemons are ${state}`, async () => (await screen.at(`standard-${STANDARD}`).getAttribute("data-state")) === state);

/** From the exchange's screen and back to the list. */
export async function correct(screen) {
  await screen.tap("standards");
  await screen.sees(`standard-${STANDARD}`);
  await stands(screen, "built_in");
  await screen.look("standards", { list: true });
  await screen.tap("standard-add");
  await screen.sees("no-file");
  await screen.look("standard-add", { list: true });
  // Centimetres where millimetres belong.
  await choose(screen, corrected("4.7"));
  await until("a refusal", async () => (await screen.at("error").getAttribute("data-code")) === "standard-size");
  await choose(screen, corrected());
  await differences(screen, "standard-check");
  await screen.tap("use-standard");
  await screen.sees("standard-added");
  await screen.look("standard-added", { list: true });
  await screen.tap("see-standard");
  await screen.sees("edition-holds");
  expect((await screen.at("edition").innerText()).includes(EDITION), "the added edition is in use");
  await screen.look("standard-corrected", { list: true });
  await screen.tap("back");
  await stands(screen, "holds");
  await takeBack(screen);
}

async function takeBack(screen) {
  await screen.tap(`standard-${STANDARD}`);
  await screen.tap("take-back");
  await screen.sees("take-back-now");
  await screen.look("standard-take-back");
  await screen.tap("take-back-now");
  await screen.sees("taken-back");
  await screen.sees("edition-taken_back");
  await screen.look("standard-taken-back", { list: true });
  // It is in the list of the day, as adding it is, with a way back of its own.
  await screen.page.evaluate(() => void (location.hash = "/today"));
  await screen.sees("deed-correction-withdrawn");
  await screen.sees("deed-standard-corrected");
  await screen.look("standards-today", { list: true });
  await screen.page.locator('[data-test="deed-correction-withdrawn"] [data-test="take-back"]').first().click();
  await screen.sees("deed-correction-restored");
  await screen.page.evaluate((to) => void (location.hash = to), `/standard/${STANDARD}`);
  await screen.sees("edition-holds");
  await screen.tap("take-back");
  await screen.tap("take-back-now");
  await screen.sees("taken-back");
  await screen.tap("back");
  await stands(screen, "built_in");
}

/** On a stick: the file is offered, and nothing is used until a leader says so. */
export async function fromStick(screen, folder) {
  writeFileSync(join(folder, "lemon.toml"), corrected());
  await screen.page.evaluate(() => void (location.hash = "/standards/add"));
  await screen.sees("file-0");
  await screen.look("standard-on-stick", { list: true });
  await screen.tap("file-0");
  await differences(screen, "standard-from-stick");
  await screen.tap("back");
  await screen.sees("file-0");
  await screen.tap("back");
  await stands(screen, "built_in");
}
