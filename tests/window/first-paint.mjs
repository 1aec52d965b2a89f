// How long from the start of the program until something is seen in its window.
//   xvfb-run -a node tests/window/first-paint.mjs WINDOW STORE [HUB]
import { until } from "../lib/check.mjs";
import { start, tell } from "../lib/punnet.mjs";

const TIMES = 5;
const [window, store, hub] = process.argv.slice(2);
if (!window || !store) throw new Error("first-paint.mjs WINDOW STORE [HUB]");

async function once() {
  const args = ["--store", store, ...(hub ? ["--hub", hub] : [])];
  const process = start(window, args, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  process.child.stderr.on("data", (text) => (said += text));
  const painted = await until("the first paint", () => /first paint: (\d+) ms/.exec(said), 60);
  await process.stop();
  return Number(painted[1]);
}

await tell(async () => {
  const took = [];
  for (let i = 0; i < TIMES; i++) took.push(await once());
  const sorted = [...took].sort((a, b) => a - b);
  const median = sorted[Math.floor(TIMES / 2)];
  console.log(`first paint, ms: ${took.join(", ")}; the first one is cold`);
  console.log(JSON.stringify({ first_paint_ms: { cold: took[0], median, min: sorted[0], max: sorted[TIMES - 1] } }));
});
