import "../../styles/fonts.css";
import "../../styles/tokens.css";
import "../../styles/components.css";
import "../../styles/kiosk.css";
import { mount } from "svelte";
import Phone from "./Phone.svelte";

const target = document.getElementById("app");
if (target) mount(Phone, { target });
