import type { QuotaModel } from "../../engine";
import { rampRows } from "./rate-lists";
import { standings } from "./plan-lists";

/** How many rows of a list say something, as a formula and in the model. */
export type Entries = { readonly formula: string; readonly count: number };

type Counted = readonly [formula: string, count: (model: QuotaModel) => number];

const standing = (word: string) => `=COUNTIF(RosterList[Standing],"${word}")`;

/** By what a row of each list is known to say something. */
const lists: Readonly<Record<string, Counted>> = {
  targets: ["=COUNT(TargetList[Amount])", ({ targets }) => targets.length],
  revenueMix: ["=COUNT(MixList[Share])", ({ revenueMix }) => revenueMix.length],
  roster: [standing(standings.employed), ({ roster }) => roster.length],
  hires: [standing(standings.hire), ({ hires }) => hires.length],
  leavers: ["=COUNTA(LeaverList[Rep])", ({ leavers }) => leavers.length],
  changes: ["=COUNTA(ChangeList[Id])", ({ changes }) => changes.length],
  territories: ["=COUNTA(TerritoryList[Id])", ({ territories }) => territories.length],
  ramps: ["=COUNTA(RampList[Name])", ({ ramps }) => rampRows(ramps).length],
  seasonality: ["=COUNT(SeasonList[Share])", ({ seasonality }) => seasonality.length],
  tiers: ["=COUNTA(TierList[Name])", ({ tiers }) => tiers.length],
  productivity: ["=COUNTA(ProductivityList[Role])", ({ productivity }) => productivity.length],
  bounds: ["=COUNTA(BoundList[Rep])", ({ bounds }) => bounds.length],
  payTiers: ["=COUNT(PayTierList[From])", ({ payTiers }) => payTiers.length],
};

/** The rows of a whole list; null of what is no list, or of one row alone. */
export function entriesOf(path: string, model: QuotaModel): Entries | null {
  const found = Object.hasOwn(lists, path) ? lists[path] : undefined;
  if (found === undefined) return null;
  const [formula, count] = found;
  return { formula, count: count(model) };
}
