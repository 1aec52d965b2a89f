// The leader's screens and their addresses.
import type { Route } from ".";
import Agreement from "./agreement/Agreement.svelte";
import Buyers from "./buyers/Buyers.svelte";
import NewBuyer from "./buyers/NewBuyer.svelte";
import Consignment from "./consignment/Consignment.svelte";
import Consignments from "./consignments/Consignments.svelte";
import Admit from "./devices/Admit.svelte";
import Cameras from "./cameras/Cameras.svelte";
import Device from "./devices/Device.svelte";
import Devices from "./devices/Devices.svelte";
import Equipment from "./equipment/Equipment.svelte";
import Exchange from "./exchange/Exchange.svelte";
import Label from "./lot/Label.svelte";
import Order from "./order/Order.svelte";
import NewOrder from "./orders/NewOrder.svelte";
import Orders from "./orders/Orders.svelte";
import Payment from "./payment/Payment.svelte";
import Payments from "./payments/Payments.svelte";
import NewPerson from "./people/NewPerson.svelte";
import People from "./people/People.svelte";
import Lock from "./lock/Lock.svelte";
import Person from "./person/Person.svelte";
import { review } from "./review";
import AddStandard from "./standards/AddStandard.svelte";
import Standard from "./standards/Standard.svelte";
import Standards from "./standards/Standards.svelte";
import Tally from "./tally/Tally.svelte";
import Voices from "./voices/Voices.svelte";

export const desk: Route[] = [
  ...review,
  { path: "/queue/:lot/label", screen: Label },
  { path: "/tally", screen: Tally },
  { path: "/agreement", screen: Agreement },
  { path: "/orders", screen: Orders },
  { path: "/orders/new", screen: NewOrder },
  { path: "/orders/new/:buyer", screen: NewOrder },
  { path: "/order/:order", screen: Order },
  { path: "/consignments", screen: Consignments },
  { path: "/consignment/:consignment", screen: Consignment },
  { path: "/payments", screen: Payments },
  { path: "/payment/:payment", screen: Payment },
  { path: "/exchange", screen: Exchange },
  { path: "/equipment", screen: Equipment },
  { path: "/voices", screen: Voices },
  { path: "/devices", screen: Devices },
  { path: "/devices/admit", screen: Admit },
  { path: "/cameras", screen: Cameras },
  { path: "/cameras/:lot", screen: Cameras },
  { path: "/standards", screen: Standards },
  { path: "/standards/add", screen: AddStandard },
  { path: "/standard/:standard", screen: Standard },
  { path: "/device/:device", screen: Device },
  { path: "/people", screen: People },
  { path: "/people/new", screen: NewPerson },
  { path: "/people/added/:added", screen: People },
  { path: "/person/:person", screen: Person },
  { path: "/lock", screen: Lock },
  { path: "/buyers", screen: Buyers },
  { path: "/buyers/new", screen: NewBuyer },
  { path: "/buyers/new/:back", screen: NewBuyer },
];
