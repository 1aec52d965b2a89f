// Every component in every state, in every language, by day and by night, on every panel.
//   node tests/browser/kit.mjs [--screenshots DIR]
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { until } from "../lib/check.mjs";
import { afterwards, ask, place, root, sample, serve, tell } from "../lib/punnet.mjs";
import { every, turns } from "./everywhere.mjs";
import { KIOSK, Screen, browser } from "./screen.mjs";
import { typed } from "./words.mjs";

/** The names of the kit's made-up people, and of the components. */
const MADE_UP = "Amina Yusuf Nguyễn Thị Phương Thảo Trương HFG Office PC-SAMPLE kit";

/** The screens as they are worked on: only there is the kit. */
async function worked(kiosk) {
  const { createServer } = createRequire(join(root, "ui/package.json"))("vite");
  process.env.PUNNET_KIOSK = kiosk;
  const server = await createServer({ root: join(root, "ui"), server: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
  await server.listen();
  afterwards(() => server.close());
  return server.resolvedUrls.local[0];
}

/** Opens the kit and looks at it in each of `ways`, a function of the kiosk's languages. */
export async function kit(picture, ways) {
  const { store } = sample(place());
  const { url } = await serve(["serve", "--store", store]);
  const home = await ask(url, { do: "home" });
  const known = typed(home.cooperative, MADE_UP);
  const how = { size: KIOSK, lang: "en", known, picture, ways: () => ways(home.languages) };
  const screen = await Screen.open(await browser("/dev/null"), `${await worked(url)}#/kit`, how);
  const blocks = screen.page.locator("section[data-test^='kit-']");
  await until("the kit", async () => (await blocks.count()) > 20);
  const names = await blocks.evaluateAll((all) => all.map((block) => block.dataset.test.slice(4)));
  names.forEach((name) => known.add(name));
  await screen.look("kit", { kit: true });
  screen.sound();
}

/** Every language once by night on the kiosk, and once by day on a phone. */
export const briefly = (languages) => {
  const next = turns(languages);
  return languages.flatMap(() => [...next(), ...next()]);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf("--screenshots");
  const folder = at > 0 ? process.argv[at + 1] : undefined;
  await tell(() => kit((name) => (folder ? join(folder, `${name}.png`) : undefined), every));
}
