import type { RevenueType } from "../../engine";

/** How a revenue type heads its columns. */
export const typeNames: Readonly<Record<RevenueType, string>> = {
  NEW_BUSINESS: "New business",
  EXPANSION: "Expansion",
  RENEWAL: "Renewal",
};
