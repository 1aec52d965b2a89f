// The kiosk's own window: sign in, receive, photograph, approve; and what the
// window must refuse. Needs a display: xvfb-run -a node tests/window/run.mjs
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, step, until } from "../lib/check.mjs";
import { PIN, known, place, program, sample, serve, start, tell } from "../lib/punnet.mjs";
import { Window } from "./driver.mjs";
import { approve, photograph, receive } from "./flow.mjs";

const at = process.argv.indexOf("--screenshots");
const pictures = at > 0 ? process.argv[at + 1] : undefined;

/** A paper goes into the person's download folder, and the screen says where that is. */
async function download(window, downloads) {
  await window.tap("print");
  const name = await until("the label on disk", () => existsSync(downloads) && readdirSync(downloads).find((f) => f.endsWith(".pdf")), 60);
  await until("a whole PDF", () => readFileSync(join(downloads, name)).subarray(0, 5).toString() === "%PDF-");
  await until("it says where", async () => (await window.text("saved-file")).includes(join(downloads, name)));
}

/** The programs with these words, by number. */
const processes = (words) => spawnSync("pgrep", ["-f", words], { encoding: "utf8" }).stdout.trim().split("\n").filter(Boolean).map(Number);

/** The power goes while the weight is typed: it stands there, in their language, when the same person signs in. */
async function powerCut(window, store, farmer) {
  await window.tap(`person-${farmer.number}`);
  await window.tap("bring");
  await window.tap("produce-tomato");
  await window.keys("7.5");
  await window.at("draft-saved");
  await window.tap("language");
  await window.tap("lang-fr");
  await until("the language is kept", () => window.run("return document.querySelector('dialog[open]') === null"));
  for (const id of processes(`punnet-window --store ${store}`)) process.kill(id, "SIGKILL");
  await window.close();
  await until("the window is gone", () => processes(`punnet-window --store ${store}`).length === 0);
  const again = await Window.open(["--store", store]);
  await again.tap(`person-${farmer.number}`);
  const weight = await again.text("weight");
  expect(weight.includes("7,5"), `after the cut the weight says ${weight}, in French`);
  await picture(again, "window-power");
  await again.tap("home");
  await again.tap("done");
  return again;
}

/** Words broken off while they begin, again and again, as impatient fingers do: the screen still answers. */
async function brokenOff(window) {
  await window.at("say");
  const said = await window.runAsync(`const done = arguments[arguments.length - 1];
    const button = () => document.querySelector("[data-test=say]");
    const tap = (left) => (left ? (button().click(), setTimeout(tap, 20 + ((left * 37) % 130), left - 1)) : done("answers"));
    tap(150);`);
  expect(said === "answers", `after 150 taps: ${said}`);
}

/** Only the door and only our own pages. */
async function refusals(window) {
  const invoke = (command) => `const done = arguments[arguments.length - 1];
    window.__TAURI_INTERNALS__.invoke(${JSON.stringify(command)}, {}).then(() => done("done"), (e) => done(String(e)));`;
  for (const command of ["plugin:window|close", "plugin:webview|create_webview_window", "plugin:event|listen", "plugin:app|version"]) {
    const said = await window.runAsync(invoke(command));
    expect(said !== "done" && /not allowed|not found/.test(said), `${command}: ${said}`);
  }
  const nonsense = await window.runAsync(`const done = arguments[arguments.length - 1];
    window.__TAURI_INTERNALS__.invoke("call", { call: { request: { do: "fly" }, lang: "zh-CN" } })
      .then(() => done({}), (e) => done(e));`);
  expect(nonsense.error?.code === "request-unreadable" && /[一-鿿]/.test(nonsense.error.message), JSON.stringify(nonsense));
  const here = await window.run("return location.href");
  await window.run("location.href = 'https://example.org/'; window.open('https://example.org/')");
  await new Promise((done) => setTimeout(done, 700));
  expect((await window.run("return location.href")) === here, "the window left its own pages");
  const photo = await window.runAsync(`const done = arguments[arguments.length - 1];
    const image = new Image(); image.onload = () => done("shown"); image.onerror = () => done("refused");
    image.src = "photo://localhost/" + "0".repeat(64) + "?session=none";`);
  expect(photo === "refused", "a photo without a session");
}

/** The window gives a phone its own screens, while one is lent. */
async function lends(window) {
  const lent = await window.runAsync(`const done = arguments[arguments.length - 1];
    window.__TAURI_INTERNALS__.invoke("call", { call: { request: { do: "lend_phone", purpose: { for: "scan" } } } })
      .then((answer) => done(answer.value), (e) => done(e));`);
  const [at] = (lent.codes?.[0] ?? JSON.stringify(lent)).split("#");
  const page = await (await fetch(at)).text();
  const script = new URL(/src="([^"]+\.js)"/.exec(page)?.[1] ?? "none", at);
  const got = await fetch(script);
  expect(got.status === 200 && /javascript/.test(got.headers.get("content-type")), `${script}: ${got.status}`);
  expect((await fetch(new URL("/call", at), { method: "POST", body: "{}" })).status === 405, "a phone may call the door");
}

async function picture(window, name) {
  if (pictures) writeFileSync(join(pictures, `${name}.png`), await window.picture());
}

/** Asked to end, the window ends by itself. */
async function endsWhenAsked(store) {
  for (const signal of ["SIGTERM", "SIGINT"]) {
    const window = start(program("punnet-window"), ["--store", store], { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    window.child.stderr.on("data", (text) => (said += text));
    await until("the first paint", () => /first paint: \d+ ms/.test(said), 60);
    const { code, signal: by } = await window.stop(signal);
    expect(code === 0, `${signal}: ended with ${code ?? by}`);
  }
  const letter = join(place(), "letter.db");
  writeFileSync(letter, "Dear cooperative,\n".repeat(500));
  const refused = spawnSync(program("punnet-window"), ["--store", letter], { encoding: "utf8", env: { ...process.env, LANG: "zh_CN.UTF-8" } });
  expect(refused.status === 1 && /[一-鿿]/.test(refused.stderr), `a letter as a store: ${refused.stderr}`);
}

/** Whether a program with these words runs. */
const runs = (words) => spawnSync("pgrep", ["-f", words]).status === 0;

/** A kiosk's window, which speaks as it was set up, ends by a leader's PIN and no other. */
async function endsByPin(store, leader) {
  const window = await Window.open(["--store", store, "--kiosk", "--lang", "sw"]);
  await window.at(`person-${leader.number}`);
  const spoken = await window.run("return document.documentElement.lang");
  expect(spoken === "sw", `set up to speak Swahili it speaks ${spoken}`);
  await window.tap(`person-${leader.number}`);
  await window.keys(PIN);
  await window.tap("next");
  await window.tap("exchange");
  await window.tap("devices");
  await window.tap("[data-test^='device-']");
  await window.tap("close");
  await window.keys("1111");
  await window.tap("close-now");
  await window.at("error");
  await picture(window, "window-close");
  expect(runs(`punnet-window.*${store}`), "a wrong PIN ended it");
  await window.keys(PIN);
  await window.tap("close-now").catch(() => undefined);
  await until("the window's end", () => !runs(`punnet-window.*${store}`));
  await window.close();
}

await tell(async () => {
  const folder = place();
  const { store } = await step("a sample cooperative", () => sample(folder));
  const served = await serve(["serve", "--store", store]);
  const story = await known(served.url);
  await served.stop();
  const photo = join(folder, "mat.jpg");
  writeFileSync(photo, story.photo);
  // A home of its own, so that papers land where the story looks.
  Object.assign(process.env, { HOME: folder, XDG_CONFIG_HOME: join(folder, "config") });
  let window = await step("open", () => Window.open(["--store", store, "--phones", "127.0.0.1:0"]));
  await step("words are broken off", () => brokenOff(window));
  const number = await step("receive", () => receive(window, story.farmer));
  await step("photograph", () => photograph(window, photo, { seen: (name) => picture(window, name) }));
  await step("approve", () => approve(window, story.leader, number, (name) => picture(window, name)));
  await step("the label to print", () => download(window, join(folder, "Downloads")));
  await step("a phone is lent", () => lends(window));
  await window.tap("home");
  await window.tap("done");
  window = await step("the power goes", () => powerCut(window, store, story.farmer));
  await step("what it refuses", () => refusals(window));
  await window.close();
  await step("ends by a leader's PIN", () => endsByPin(store, story.leader));
  await step("ends when asked", () => endsWhenAsked(store));
  console.log("the window works");
});
