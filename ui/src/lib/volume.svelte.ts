// How loud this kiosk is: chosen once for the room it stands in, for all that is heard.

/** The steps there are, from soft to loud. */
export const VOLUMES = ["soft", "middle", "loud"] as const;
export type Volume = (typeof VOLUMES)[number];

/** As a share of what the machine's own setting allows: each is about twice as loud to the ear as the one before. */
const SHARES: Record<Volume, number> = { soft: 0.1, middle: 0.32, loud: 1 };

const KEPT = "volume";

/** What was chosen here; loud where nobody chose, or nothing may be kept. */
function kept(): Volume {
  try {
    return VOLUMES.find((one) => one === localStorage.getItem(KEPT)) ?? "loud";
  } catch {
    return "loud";
  }
}

class Loudness {
  /** The step chosen. */
  now = $state<Volume>(typeof localStorage === "undefined" ? "loud" : kept());

  /** From 0 to 1, as media elements take it. */
  get share(): number {
    return SHARES[this.now];
  }

  /** Is as loud as this from the next sound on. */
  choose(volume: Volume): void {
    this.now = volume;
    try {
      localStorage.setItem(KEPT, volume);
    } catch {
      // Where nothing may be kept it holds until the program ends.
    }
  }
}

export const loudness = new Loudness();
