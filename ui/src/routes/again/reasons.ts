import type { IconName } from "../../lib/components/icons";
import type { AgainReason } from "../../lib/generated/AgainReason";

const PICTURES: Record<AgainReason, IconName> = {
  photo_unclear: "camera", more_pieces: "plus", apart: "apart", sort_out: "spot", clean: "drop", together: "users",
};

/** The reasons in the order shown. */
export const REASONS = Object.keys(PICTURES) as AgainReason[];

/** The picture a reason is known by. */
export const pictureOf = (reason: AgainReason): IconName => PICTURES[reason];
