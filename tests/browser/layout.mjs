// In the page: what of the design's measures a screen breaks.

/**
 * `still`: a low panel, where less of everything is shown before the table scrolls.
 * `kit`: every component at once, with more than one next step. `made`: words longer than any
 * language's, so that more scrolls than ever will.
 */
export function layout({ still, kit, made }) {
  const seen = (element) => element.checkVisibility() && !element.closest(".sr") && element.getBoundingClientRect().width > 0;
  const name = (element) => element.dataset.test ?? element.innerText.slice(0, 30);
  const found = [];
  for (const target of document.querySelectorAll("button, a, summary, input, select, textarea")) {
    if (!seen(target) || target.classList.contains("sr")) continue;
    const { width, height } = target.getBoundingClientRect();
    if (Math.min(width, height) < 47.5) found.push(`too small to tap: ${name(target)} ${Math.round(width)} × ${Math.round(height)} px`);
  }
  // What lies behind an open sheet can't be tapped.
  const front = document.querySelector("dialog[open]") ?? document;
  const bright = [...front.querySelectorAll(".btn.go, .btn.yes")].filter(seen);
  // On a panel the next step is always in sight; on a phone one scrolls with a thumb.
  const below = bright.filter((button) => innerWidth > 600 && button.getBoundingClientRect().bottom > innerHeight);
  if (!kit && !made) found.push(...below.map((button) => `below the fold: ${name(button)}`));
  if (!kit && bright.length > 1) found.push(`more than one bright button: ${bright.map(name).join(", ")}`);
  const table = document.querySelector(".table");
  const over = table ? table.scrollHeight - table.clientHeight : 0;
  if (still && over > 1) found.push(`the table scrolls by ${over} px`);
  return found;
}
