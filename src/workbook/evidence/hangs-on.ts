/** What written values hang on: the plan's inputs, what is tracked, or the deals and what counts as a booking. */
export const inputParts = ["plan", "tracking", "deals"] as const;
export type InputPart = (typeof inputParts)[number];

/** How the sheet Stamp calls how many inputs of a part changed. */
export const changedNames: Readonly<Record<InputPart, string>> = {
  plan: "InputsChanged",
  tracking: "TrackingChanged",
  deals: "DealsChanged",
};
