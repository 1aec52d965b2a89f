// Whether the photo is taken by itself when all is good; kept at this kiosk.
const KEPT = "camera-auto";

function kept(): boolean {
  try {
    return localStorage.getItem(KEPT) === "on";
  } catch {
    return false;
  }
}

class Auto {
  on = $state(typeof localStorage === "undefined" ? false : kept());

  /** From now on, or no more. */
  set(on: boolean): void {
    this.on = on;
    try {
      localStorage.setItem(KEPT, on ? "on" : "off");
    } catch {
      // Where nothing may be kept it holds until the program ends.
    }
  }
}

export const auto = new Auto();
