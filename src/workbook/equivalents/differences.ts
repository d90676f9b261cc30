/** Where a native formula does not answer as the function did. What makes no sense is an error in both. */
export const differencesOfNative: readonly string[] = [
  "An error has no sentence: a wrong argument shows #VALUE!, too little to answer from #N/A.",
  "TRUE, and a number that is stored as text, were read as numbers; the formulas may show #VALUE! for them.",
  "A result that is too large shows #NUM!, where the function showed #VALUE!.",
  "Nothing to share, or nothing that varies, shows #DIV/0! (BLEND, TIERED, PROBABILITY).",
  "A tier that the table of tiers does not have shows #N/A (TIERED).",
  "Features that follow from each other were refused; the formula leaves one of them out (REGRESS).",
  "Tiers that stand in cells were refused where they did not rise; the formula calculates with them (PAYOUT, COST).",
  "Values that differ beyond the fifteenth digit are no tie (RANK).",
  "An array formula keeps the cells that it has: it does not grow with a table.",
];
