// Light for the day, dark for the night. Chosen at this kiosk, else as the machine wants it.
export type Theme = "light" | "dark";

const KEPT = "theme";

/** What was chosen here; nothing where nobody chose, or nothing may be kept. */
function kept(): Theme | undefined {
  try {
    const found = localStorage.getItem(KEPT);
    return found === "light" || found === "dark" ? found : undefined;
  } catch {
    return undefined;
  }
}

class Themes {
  #chosen = $state(typeof localStorage === "undefined" ? undefined : kept());
  #machine = $state<Theme>("light");

  constructor() {
    if (typeof matchMedia === "undefined") return;
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const follow = () => (this.#machine = dark.matches ? "dark" : "light");
    dark.addEventListener("change", follow);
    follow();
  }

  /** The theme shown now. */
  get now(): Theme {
    return this.#chosen ?? this.#machine;
  }

  /** Shows a theme from now on, on this kiosk. */
  choose(theme: Theme): void {
    this.#chosen = theme;
    try {
      localStorage.setItem(KEPT, theme);
    } catch {
      // Where nothing may be kept it holds until the program ends.
    }
  }
}

export const themes = new Themes();
