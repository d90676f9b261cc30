import type { RevenueType } from "../../engine";

const words: readonly (readonly [RevenueType, RegExp])[] = [
  ["RENEWAL", /renew|verlanger|renov|erneuer|recurring/],
  [
    "EXPANSION",
    /expan|upsell|up sell|cross ?sell|upgrade|add ?on|existing|bestandskund|erweiter|ampliacion|extension|growth/,
  ],
  ["NEW_BUSINESS", /new|neu(?!verhandl)|nuev|nouve|nov[oa]|land|first|logo/],
];

/** What kind of revenue a type names; null where it does not say. A downgrade is none of the three. */
export function revenueTypeOf(type: string): RevenueType | null {
  const plain = type
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, " ")
    .trim();
  if (/downgrade|downsell|churn/.test(plain)) return null;
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
