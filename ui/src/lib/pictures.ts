// Pictures of produce. Our own drawings until photographs of our own are taken.
import apple from "../../../assets/pictures/apple.svg";
import garlic from "../../../assets/pictures/garlic.svg";
import kiwifruit from "../../../assets/pictures/kiwifruit.svg";
import lemon from "../../../assets/pictures/lemon.svg";
import lime from "../../../assets/pictures/lime.svg";
import mandarin from "../../../assets/pictures/mandarin.svg";
import mango from "../../../assets/pictures/mango.svg";
import orange from "../../../assets/pictures/orange.svg";
import peach from "../../../assets/pictures/peach.svg";
import pear from "../../../assets/pictures/pear.svg";
import potato from "../../../assets/pictures/potato.svg";
import strawberry from "../../../assets/pictures/strawberry.svg";
import sweetPepper from "../../../assets/pictures/sweet_pepper.svg";
import tableGrapes from "../../../assets/pictures/table_grapes.svg";
import tomato from "../../../assets/pictures/tomato.svg";
import type { Produce } from "./generated/Produce";

/** A picture for each kind of produce. */
export const pictures: Record<Produce, string> = {
  apple,
  pear,
  lemon,
  orange,
  mandarin,
  lime,
  tomato,
  peach,
  kiwifruit,
  mango,
  table_grapes: tableGrapes,
  strawberry,
  sweet_pepper: sweetPepper,
  garlic,
  potato,
};
