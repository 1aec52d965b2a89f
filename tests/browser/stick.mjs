// A village without any net: two kiosks and a field officer with a laptop, by USB stick.
//   node tests/browser/stick.mjs [--screenshots DIR]
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, step, until } from "../lib/check.mjs";
import { PIN, ask, known, place, program, sample, serve, tell } from "../lib/punnet.mjs";
import { bring, signIn as farmerIn } from "./farmer.mjs";
import { recorded } from "./recorded.mjs";
import { KIOSK, LOW, PHONE, Screen, browser } from "./screen.mjs";
import { fromStick } from "./standards.mjs";
import { typed } from "./words.mjs";

/** Runs `punnet` and gives the JSON it prints. */
function shell(...args) {
  const ran = spawnSync(program("punnet"), args, { encoding: "utf8" });
  if (ran.status !== 0) throw new Error(`punnet ${args.join(" ")}: ${ran.stdout} ${ran.stderr}`);
  return JSON.parse(ran.stdout.trim().split("\n").at(-1));
}

/** A stick goes from one machine to another: it is in only where its folder is. */
class Stick {
  constructor(folder) {
    this.folder = folder;
    this.at = undefined;
    this.places = {};
  }

  /** Where a machine looks for sticks. */
  slot(machine) {
    this.places[machine] = join(this.folder, machine, "MEI");
    mkdirSync(join(this.folder, machine));
    return { ...process.env, PUNNET_STICKS: this.places[machine] };
  }

  to(machine) {
    if (this.at) renameSync(this.places[this.at], this.places[machine]);
    else mkdirSync(this.places[machine]);
    this.at = machine;
  }
}

/** The leader's exchange screen. */
async function exchange(screen, leader) {
  await screen.sees(`person-${leader.number}`);
  await screen.tap(`person-${leader.number}`);
  await screen.sees("key-1");
  await screen.keys(PIN);
  await screen.tap("next");
  await screen.sees("queue");
  await go(screen, "/exchange");
  await screen.sees("stick");
}

const go = (screen, path) => screen.page.evaluate((to) => void (location.hash = to), path);

const state = (screen, wanted) =>
  until(`the stick's card says ${wanted}`, async () => (await screen.at("stick").getAttribute("data-state")) === wanted);

export async function write(screen, name) {
  await screen.sees("stick-write");
  await screen.look(`${name}-ready`);
  await screen.tap("stick-write");
  await screen.sees("stick-written");
  await screen.look(`${name}-written`);
}

async function read(screen, name) {
  await screen.sees("stick-read");
  await screen.look(`${name}-found`);
  await screen.tap("stick-read");
  await screen.sees("stick-was-read");
  await screen.look(`${name}-read`);
}

const waiting = async (screen) => Number(await screen.at("waiting").getAttribute("data-count"));

/** The officer, a stranger first, takes what is on the stick to the hub and brings its answer. */
async function carried({ laptop, stick, data, cooperative }) {
  await step("the officer takes it to the hub", async () => {
    await laptop.sees("visits");
    await laptop.look("empty");
    await laptop.tap("meet-hub");
    await laptop.sees("hub-problem");
    expect((await laptop.at("hub-problem").getAttribute("data-code")) === "officer-unknown", "a stranger to the hub");
    const key = await laptop.at("key").textContent();
    shell("hub", "officer", "add", "--data", data, "--key", key, "--name", "Moses");
    stick.to("laptop");
    await until("a stick", () => laptop.at("take").isEnabled());
    await laptop.tap("take");
    await laptop.sees("carried");
    await laptop.look("taken");
    const row = `visit-${cooperative}`;
    expect(Number(await (await laptop.sees(row)).getAttribute("data-to-hub")) > 0, "something waits for the hub");
    await laptop.tap("meet-hub");
    await until("the hub has it all", async () => (await laptop.at(row).getAttribute("data-to-hub")) === "0" && (await laptop.at(row).getAttribute("data-to-kiosks")) === "1");
    await laptop.look("met");
    const bundles = () => readdirSync(join(stick.places.laptop, "punnet")).filter((name) => name.endsWith(".punnet"));
    const before = bundles();
    await laptop.tap(`give-${cooperative}`);
    await until("it is on the stick", () => bundles().some((name) => !before.includes(name)));
    await until("the stick may be pulled out", () => laptop.at(`give-${cooperative}`).isEnabled());
  });
}

/** The visits on small screens. */
async function looked(open) {
  for (const [size, lang, name] of [[LOW, "zh-CN", "low"], [PHONE, "ar", "phone"], [KIOSK, "ar", "ar"]]) {
    const again = await open(size, lang, name);
    await again.sees("visits");
    await again.look("visits", { list: true });
    await again.close();
    again.sound();
  }
}

/** Each kiosk reads what the other wrote. */
async function met({ upperScreen, lowerScreen, stick, story, number, lower }) {
  await step("the upper kiosk reads and writes", async () => {
    await exchange(upperScreen, story.leader);
    await upperScreen.look("no-stick");
    expect((await waiting(upperScreen)) > 0, "the lot waits");
    stick.to("upper");
    await read(upperScreen, "upper");
    await write(upperScreen, "upper");
  });
  await step("the lower kiosk shows the lot", async () => {
    stick.to("lower");
    await lowerScreen.tap("stick-read");
    await lowerScreen.sees(`person-${story.leader.number}`);
    const { lots } = await (async () => {
      const there = (await ask(lower, { do: "sign_in", person: story.leader.id, pin: PIN })).session;
      return ask(lower, { do: "lots" }, there);
    })();
    expect(lots.some((lot) => lot.number === number), `lot ${number} is at the lower kiosk`);
    await exchange(lowerScreen, story.leader);
    await lowerScreen.tap("stick-write");
    await lowerScreen.sees("stick-written");
  });
}

/** The whole story. */
export async function sticks(into) {
  const folder = place();
  const upper = sample(folder);
  const stick = new Stick(folder);
  const data = join(folder, "hub");
  const hub = await serve(["hub", "--data", data]);
  // Once, in town: the hub gets to know the cooperative. After that there is no net.
  const lower = join(folder, "lower.db");
  await step("once in town", () => {
    shell("sync", "--json", "--hub", hub.url, "--store", upper.store);
    spawnSync(program("punnet"), ["call", "--as", "1", "--store", upper.store], { input: '{"do":"set_hub","url":""}' });
  });
  const officerData = join(folder, "officer");
  const a = await serve(["serve", "--store", upper.store], undefined, { env: stick.slot("upper") });
  const b = await serve(["serve", "--store", lower], undefined, { env: stick.slot("lower") });
  const o = await serve(["officer", "--data", officerData, "--hub", hub.url], undefined, { env: stick.slot("laptop") });
  const story = await known(a.url);
  const camera = join(folder, "mat.mjpeg");
  writeFileSync(camera, story.photo);
  const started = await browser(camera);
  const home = await ask(a.url, { do: "home" });
  const names = typed(home.cooperative, story.people, story.buyers, story.places, "HFG PC-STORY PC-SAMPLE MEI");
  const open = (url, size, lang, name) => Screen.open(started, url, { size, lang, known: names, picture: into(name) });

  const upperScreen = await open(a.url, KIOSK, "zh-CN", "stick-upper-zh");
  const number = await step("a lot at the upper kiosk", async () => {
    await farmerIn(upperScreen, story.farmer);
    const made = await bring(upperScreen);
    await go(upperScreen, "/who");
    await ask(a.url, { do: "home" });
    return made;
  });
  await upperScreen.page.goto("about:blank");
  await upperScreen.page.goto(a.url);

  const session = (await ask(a.url, { do: "sign_in", person: story.leader.id, pin: PIN })).session;
  const { invitation } = await ask(a.url, { do: "invite" }, session);
  const lowerScreen = await open(b.url, PHONE, "en", "stick-lower-en");
  await step("a new kiosk joins without a net", async () => {
    await lowerScreen.tap("join");
    await lowerScreen.at("invitation").fill(invitation);
    await lowerScreen.tap("next");
    await lowerScreen.sees("joining");
    await lowerScreen.look("no-stick");
    stick.to("lower");
    await write(lowerScreen, "new");
  });
  await met({ upperScreen, lowerScreen, stick, story, number, lower: b.url });
  const laptop = await open(o.url, KIOSK, "en", "stick-laptop-en");
  await carried({ laptop, stick, data, cooperative: home.cooperative.id });
  await step("the upper kiosk hears that all arrived", async () => {
    stick.to("upper");
    await read(upperScreen, "answer");
    await until("nothing waits", async () => (await waiting(upperScreen)) === 0);
    await upperScreen.look("all-arrived");
  });
  await step("a standard's file on the stick", () => fromStick(upperScreen, stick.places.upper));
  names.add("punnet").add("voice");
  await step("recorded sentences by stick", () => recorded(upperScreen, stick, upper.store));
  await looked((size, lang, name) => open(o.url, size, lang, `stick-laptop-${name}`));
  for (const screen of [upperScreen, lowerScreen, laptop]) {
    screen.sound();
    await screen.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const at = process.argv.indexOf("--screenshots");
  const pictures = at > 0 ? process.argv[at + 1] : undefined;
  const into = (folder) => (name) => (pictures ? join(pictures, folder, `${name}.png`) : undefined);
  await tell(() => sticks(into));
}
