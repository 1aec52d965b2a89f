// In the page: words that have no room.

/** Messages cut off or spilling over; what people typed (a long name) may be shortened. */
export function clipped() {
  const found = [];
  const seen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest(".sr");
  // Words hidden from the eye on a phone are still read aloud: they are a pixel wide.
  const shown = (element) => seen(element) && element.clientWidth > 1 && element.clientHeight > 1;
  const hides = (style) => [style.overflowX, style.overflowY].some((way) => way === "hidden" || way === "clip");
  const tell = (what, element, over) => found.push(`${what} by ${over} px: ${element.innerText.replace(/\s+/g, " ").slice(0, 60)}`);
  for (const element of document.querySelectorAll("body *")) {
    if (!(element instanceof HTMLElement) || !element.innerText?.includes("[") || !shown(element)) continue;
    const style = getComputedStyle(element);
    const [wide, high] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];
    const holdsText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
    if (holdsText && hides(style) && style.overflowX !== "auto" && (wide > 1 || (style.overflowY !== "auto" && high > 3))) tell("cut off", element, Math.max(wide, high));
    else if (element.matches("button, .btn-roof, .chip, .roof, .sill, .steps li") && wide > 1) tell("spills over", element, wide);
  }
  return found;
}
