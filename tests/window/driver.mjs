// The kiosk's own window, driven over the WebDriver protocol (W3C, Level 2).
import { connect } from "node:net";
import { expect, until } from "../lib/check.mjs";
import { afterwards, program, start } from "../lib/punnet.mjs";

/** The key under which an element's reference travels (WebDriver, section 12). */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Two ports nobody has. */
async function freePorts() {
  const { createServer } = await import("node:net");
  const servers = await Promise.all([0, 0].map(() => new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => done(server));
  })));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}

const listens = (port) =>
  new Promise((done) => {
    const socket = connect(port, "127.0.0.1", () => done(true) ?? socket.destroy());
    socket.on("error", () => done(false));
  });

/** A window with its store open. */
export class Window {
  /** Starts the driver and, through it, the window. */
  static async open(args) {
    const [port, native] = await freePorts();
    const env = { ...process.env, PUNNET_MOCK_CAMERA: "1" };
    start("tauri-driver", ["--port", port, "--native-port", native].map(String), { env });
    await until("the driver", () => listens(port));
    // It takes sessions before the system's own driver, which it starts, is ready for them.
    await until("the system's driver", () => listens(native));
    const application = program("punnet-window");
    const wanted = { "tauri:options": { application, args }, browserName: "wry" };
    const body = { capabilities: { alwaysMatch: wanted } };
    const base = `http://127.0.0.1:${port}/session`;
    const { sessionId } = await send("POST", base, body);
    const window = new Window(`${base}/${sessionId}`);
    afterwards(() => window.close());
    return window;
  }

  constructor(base) {
    this.base = base;
  }

  async close() {
    if (!this.base) return;
    const base = this.base;
    this.base = undefined;
    await send("DELETE", base).catch(() => undefined);
  }

  /** What carries a `data-test` name, once it is there. */
  async at(test, seconds = 30) {
    const css = test.startsWith("[") ? test : `[data-test="${test}"]`;
    return until(`“${test}”`, async () => {
      const found = await send("POST", `${this.base}/element`, { using: "css selector", value: css });
      return found[ELEMENT];
    }, seconds);
  }

  async has(test) {
    return this.run("return document.querySelector(arguments[0]) !== null", `[data-test="${test}"]`);
  }

  async tap(test) {
    // Between finding and tapping a screen may be drawn anew: then it is looked for again.
    await until(`tapping “${test}”`, async () => {
      const element = await this.at(test);
      // A finger scrolls a list first; the driver doesn't.
      await this.run("arguments[0].scrollIntoView({ block: 'center' })", { [ELEMENT]: element });
      await send("POST", `${this.base}/element/${element}/click`, {});
      return true;
    });
  }

  async keys(text) {
    for (const key of text) await this.tap(key === "." ? "key-dot" : `key-${key}`);
  }

  /** Writes into a field. */
  async type(test, text) {
    await send("POST", `${this.base}/element/${await this.at(test)}/value`, { text });
  }

  async text(test) {
    return send("GET", `${this.base}/element/${await this.at(test)}/text`);
  }

  /** Chooses a file, as the system's own dialogue would. */
  async file(test, path) {
    await this.type(test, path);
  }

  /** Runs a script in the page. */
  async run(script, ...args) {
    return send("POST", `${this.base}/execute/sync`, { script, args });
  }

  /** Runs a script that calls back. */
  async runAsync(script, ...args) {
    return send("POST", `${this.base}/execute/async`, { script, args });
  }

  /** The window as PNG. */
  async picture() {
    return Buffer.from(await send("GET", `${this.base}/screenshot`), "base64");
  }
}

async function send(method, address, body) {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const answer = await fetch(address, init);
  const { value } = await answer.json();
  expect(answer.ok, `${method} ${new URL(address).pathname}: ${value?.error} ${value?.message}`);
  return value;
}
