// Small words for what a story expects, and how it ends.

/** Fails with a sentence unless something holds. */
export function expect(holds, sentence) {
  if (!holds) throw new Error(sentence);
}

/** Tells a step while it is done. */
export async function step(name, work) {
  const began = Date.now();
  const done = await work();
  console.log(`  ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  return done;
}

/** Tries until something holds; the last failure is the reason. */
export async function until(sentence, work, seconds = 30) {
  const end = Date.now() + seconds * 1000;
  let reason = "";
  while (Date.now() < end) {
    try {
      const found = await work();
      if (found) return found;
    } catch (problem) {
      reason = `: ${problem.message}`;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${sentence} not within ${seconds} s${reason}`);
}
