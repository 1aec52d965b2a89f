// Thirty lots wait with their pictures; the leader clears the queue by touch.
import { randomUUID } from "node:crypto";
import { expect, step, until } from "../lib/check.mjs";
import { PIN, ask } from "../lib/punnet.mjs";

const LOTS = 30;

/** The farmer brings lots, each with a photo of its own: the same apples, one more byte behind the picture. */
export async function bring(url, { farmer, places, photo }, lots = LOTS) {
  const { session } = await ask(url, { do: "sign_in", person: farmer.id });
  const harvested = new Date().toISOString().slice(0, 10);
  for (let i = 0; i < lots; i += 1) {
    const weight = { value: `${20 + i}`, unit: "kg" };
    const entered = { member: farmer.id, produce: "apple", weight, harvested, place: places[0].id };
    const { lot } = await ask(url, { do: "receive_lot", command_id: randomUUID(), entered }, session);
    const image_base64 = Buffer.concat([photo, Buffer.from([i])]).toString("base64");
    const measured = await ask(url, { do: "measure_photo", lot: lot.id, image_base64 }, session);
    const answers = Object.fromEntries(measured.standard.questions.map((q) => [q.code, q.answers[0].code]));
    await ask(url, { do: "keep_inspection", command_id: randomUUID(), lot: lot.id, photo: measured.photo, answers }, session);
  }
  await ask(url, { do: "sign_out" }, session);
}

/** How many lots wait for an approval. */
async function waiting(url, { leader }) {
  const { session } = await ask(url, { do: "sign_in", person: leader.id, pin: PIN });
  const { lots } = await ask(url, { do: "lots", query: { stage: "waiting" } }, session);
  await ask(url, { do: "sign_out" }, session);
  return lots.length;
}

/** Approves every lot that waits as proposed, each looked at with its picture. */
export async function clearQueue(screen, story) {
  await step(`${LOTS} lots with pictures`, () => bring(screen.url, story));
  const count = await waiting(screen.url, story);
  await screen.tap(`person-${story.leader.number}`);
  await screen.keys(PIN);
  await screen.tap("next");
  await screen.tap("queue");
  await screen.page.locator("[data-test^='lot-']").first().tap();
  const article = screen.page.locator("article").first();
  const [taps, began] = [screen.taps, Date.now()];
  let last;
  for (let i = 0; i < count; i += 1) {
    last = await until("another lot", async () => {
      const now = await article.getAttribute("data-test");
      return now !== last && (await screen.at("approve").isEnabled()) && now;
    });
    await until("its picture", () => article.locator("image, img").first().evaluate((image) => image.getBoundingClientRect().width > 100));
    await screen.tap("approve");
    await screen.sees("approved");
    if (i < count - 1) await screen.tap("next");
  }
  const [each, seconds] = [(screen.taps - taps) / count, Math.round((Date.now() - began) / 1000)];
  console.log(`  ${count} lots reviewed in ${seconds} s, ${each.toFixed(1)} taps a lot`);
  expect(each <= 3, `${each} taps a lot`);
  expect((await waiting(screen.url, story)) === 0, "lots are left");
}
