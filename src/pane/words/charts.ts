/** What stands around the pictures. */
export const chartWords = {
  figures: "The figures",
  drawing: "Drawing…",
  notDrawn:
    "The picture could not be loaded. Look whether you are online; its figures stand beneath.",
  what: "What",
  figure: "Figure",
  step: "Step",
  unknown: "–",
} as const;
