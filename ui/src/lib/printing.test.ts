import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "./api/call";
import type { PrintJob } from "./generated/PrintJob";
import { Printing } from "./printing.svelte";

const job = (more: Partial<PrintJob> = {}): PrintJob => ({ job: "Office-7", printer: "Office", done: false, problem: null, ...more });
const empty = { code: "printer-paper-out", message: "Nothing left to print on." };

/** A kiosk whose printer stands like that, until it is told otherwise; and what it was asked. */
function kiosk(first: PrintJob | { error: typeof empty }) {
  const told = { now: first, asked: [] as string[] };
  vi.stubGlobal("fetch", async (_: string, init: { body: string }) => {
    told.asked.push((JSON.parse(init.body) as { request: { do: string } }).request.do);
    return { json: async () => ("error" in told.now ? told.now : { value: told.now, touched: [] }) };
  });
  return told;
}

const hand = () => call({ do: "test_printer", kind: "papers" });
const look = () => vi.advanceTimersByTimeAsync(1000);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a sheet on its way", () => {
  it("is watched until it is printed", async () => {
    const told = kiosk(job());
    const printing = new Printing();
    await printing.send(hand);
    expect([printing.busy, printing.stuck]).toEqual([true, false]);
    told.now = job({ done: true });
    await look();
    expect([printing.job?.done, printing.busy, printing.problem]).toEqual([true, false, undefined]);
    await look();
    expect(told.asked).toEqual(["test_printer", "print_job"]);
  });

  it("is handed over once while it is on its way", async () => {
    const told = kiosk(job());
    const printing = new Printing();
    await Promise.all([printing.send(hand), printing.send(hand)]);
    await printing.send(hand);
    expect(told.asked).toEqual(["test_printer"]);
    printing.forget();
  });

  it("says what somebody has to do, and goes on by itself", async () => {
    const told = kiosk(job({ problem: empty }));
    const printing = new Printing();
    await printing.send(hand);
    expect([printing.problem?.code, printing.stuck]).toEqual([empty.code, true]);
    told.now = job({ done: true });
    await look();
    expect([printing.problem, printing.stuck]).toEqual([undefined, false]);
  });

  it("says why it wasn't taken", async () => {
    kiosk({ error: { code: "printer-spooler-stopped", message: "No answer." } });
    const printing = new Printing();
    await printing.send(hand);
    expect([printing.problem?.code, printing.job, printing.stuck, printing.busy]).toEqual(["printer-spooler-stopped", undefined, false, false]);
  });

  it("offers another way when the printer takes its time", async () => {
    kiosk(job());
    const printing = new Printing();
    await printing.send(hand);
    for (let looks = 0; looks < 20; looks++) await look();
    expect([printing.busy, printing.stuck]).toEqual([true, true]);
    printing.forget();
  });

  it("is taken back only while it waits", async () => {
    const told = kiosk(job({ problem: empty }));
    const printing = new Printing();
    await printing.send(hand);
    await printing.stop();
    expect([told.asked.at(-1), printing.job]).toEqual(["stop_print_job", undefined]);
    told.now = job({ done: true });
    await printing.send(hand);
    await printing.stop();
    expect(told.asked.filter((asked) => asked === "stop_print_job").length).toBe(1);
  });
});
