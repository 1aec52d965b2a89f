// How quick a kiosk with very many lots is, and what memory it takes: requests through the door
// over HTTP, taps in a browser, the first screen, the window after the whole flow.
//   xvfb-run -a node tests/speed/run.mjs STORE
// Figures only, nothing here passes or fails by the clock. The last line is JSON.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PIN, ask, known, place, program, serve, start, tell } from "../lib/punnet.mjs";
import { until } from "../lib/check.mjs";
import { approve, photograph, receive } from "../window/flow.mjs";
import { Window } from "../window/driver.mjs";
import { memory } from "./memory.mjs";
import { requests } from "./requests.mjs";
import { taps } from "./taps.mjs";

const [store] = process.argv.slice(2);
if (!store) throw new Error("run.mjs STORE");

/** From the program's start until it answers what the first screen asks. */
async function served() {
  const began = performance.now();
  const server = await serve(["serve", "--store", store]);
  await ask(server.url, { do: "home" });
  await ask(server.url, { do: "people" });
  return { server, ms: performance.now() - began };
}

/** From the window's start until it has painted, in ms, as the window itself says. */
async function firstPaint() {
  const window = start(program("punnet-window"), ["--store", store], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  window.child.stderr.on("data", (text) => (said += text));
  const painted = await until("the first paint", () => /first paint: (\d+) ms/.exec(said), 60);
  await window.stop();
  return Number(painted[1]);
}

/** The whole flow in the window, then the memory of all its processes. */
async function windowAfterFlow(story) {
  const photo = join(place(), "mat.jpg");
  writeFileSync(photo, story.photo);
  const window = await Window.open(["--store", store]);
  const atStart = memory(`punnet-window --store ${store}`);
  const number = await receive(window, story.farmer);
  await photograph(window, photo, { camera: false });
  await approve(window, story.leader, number);
  const atEnd = memory(`punnet-window --store ${store}`);
  await window.close();
  return { at_start: atStart, after_flow: atEnd };
}

const rounded = (ms) => Math.round(ms * 10) / 10;

/** The value below which `share` of the samples lie. */
function quantile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
}

/** One line for each kind with its median, 95th percentile and largest, and all of them together. */
function summary(title, kinds) {
  const row = (name, samples) => [name, { n: samples.length, p50: rounded(quantile(samples, 0.5)), p95: rounded(quantile(samples, 0.95)), max: rounded(Math.max(...samples)) }];
  const rows = [...Object.entries(kinds).map(([name, samples]) => row(name, samples)), row("all", Object.values(kinds).flat())];
  console.log(`\n${title.padEnd(32)}${"n".padStart(6)}${"p50".padStart(10)}${"p95".padStart(10)}${"max".padStart(10)}  ms`);
  for (const [name, { n, p50, p95, max }] of rows) {
    console.log(`${name.padEnd(32)}${String(n).padStart(6)}${p50.toFixed(1).padStart(10)}${p95.toFixed(1).padStart(10)}${max.toFixed(1).padStart(10)}`);
  }
  return Object.fromEntries(rows);
}

await tell(async () => {
  const { server, ms: serve_ms } = await served();
  const story = await known(server.direct);
  const lots = await count(server.direct, story);
  console.log(`${lots} lots; ${rounded(serve_ms)} ms from the start of \`punnet serve\` to what the first screen asks for`);
  const asked = summary("requests over HTTP", await requests(server.direct, story));
  const tapped = summary("taps, until the screen is there", await taps(server.url, story));
  await server.stop();
  const paints = [];
  for (let n = 0; n < 3; n += 1) paints.push(await firstPaint());
  console.log(`\nfirst paint of the window, ms: ${paints.join(", ")}; the first one is the coldest`);
  const taken = await windowAfterFlow(story);
  for (const [when, { mb, processes }] of Object.entries(taken)) {
    console.log(`memory ${when.replace("_", " ")}: ${mb} MB (PSS) in ${processes.length}: ${processes.map((one) => `${one.name} ${one.mb}`).join(", ")}`);
  }
  console.log(JSON.stringify({ lots, serve_ms: rounded(serve_ms), first_paint_ms: paints, requests: asked, taps: tapped, memory: taken }));
});

/** Numbers run on: the highest among the newest is how many lots there are. */
async function count(url, { leader }) {
  const { session } = await ask(url, { do: "sign_in", person: leader.id, pin: PIN });
  const { lots } = await ask(url, { do: "lots", query: { limit: 200 } }, session);
  return Math.max(...lots.map((lot) => lot.number));
}
