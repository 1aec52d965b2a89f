// Pictures of produce. Our own drawings until photographs of our own are taken.
import apple from "../../../assets/pictures/apple.svg";
import lemon from "../../../assets/pictures/lemon.svg";
import tomato from "../../../assets/pictures/tomato.svg";
import type { Produce } from "./generated/Produce";

/** A picture for each kind of produce. */
export const pictures: Record<Produce, string> = { apple, lemon, tomato };
