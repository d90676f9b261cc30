import { rounded, spokenCount, waterfall, type RepPlan, type WaterfallLine } from "../../engine";
import type { Bar, DocumentTable, Picture } from "../document";
import { spokenIn, type Planned } from "./told";

/** A step that changes nothing and has nothing to say is left out of a letter. */
function isSaid({ change, words }: WaterfallLine): boolean {
  return Math.abs(change) >= 0.5 || !words.startsWith("none");
}

/** Of two who share a pool, each could take their own quota from it and know the other's. */
export function isOneOfTwo({ sharing }: Planned, { group }: RepPlan): boolean {
  return sharing.get(group) === 2;
}

function stepsOf(planned: Planned, rep: RepPlan): readonly WaterfallLine[] {
  const lines = waterfall(planned.model, planned.plan, rep);
  const [equal, weighed, ...rest] = lines;
  if (equal === undefined || weighed === undefined || !isOneOfTwo(planned, rep)) {
    return lines.filter(isSaid);
  }
  // The letter of one of two begins where the territory is weighed already: the pool is not told.
  const first = { ...weighed, name: "Share by territory", change: weighed.amount };
  return [first, ...rest.filter(isSaid)];
}

/** The steps by which the quota came about; the changes of the table add up to the quota. */
export function stepsTable(planned: Planned, rep: RepPlan): DocumentTable {
  const { money } = spokenIn(planned.model);
  return {
    headers: ["Step", "Changes it by", "It stands at", "Why"],
    rows: stepsOf(planned, rep).map(({ name, change, amount, words }) => [
      name,
      Math.abs(change) < 0.5 ? "–" : money(change),
      money(amount),
      words,
    ]),
  };
}

/** The same steps as bars that hang on one another. */
export function stepsPicture(planned: Planned, rep: RepPlan): Picture {
  const { currency } = planned.model.company;
  const bars = stepsOf(planned, rep).map(({ name, change, amount }, place): Bar => {
    const [from, to] = [rounded(amount - change, 0), rounded(amount, 0)];
    if (place === 0) return { label: name, from: 0, to, tone: "total" };
    return { label: name, from, to, tone: to < from ? "takes" : "adds" };
  });
  const first = isOneOfTwo(planned, rep) ? "a share by territory" : "an equal share";
  const quota: Bar = { label: "Quota", from: 0, to: rep.quota, tone: "total" };
  return {
    title: `From ${first} to the quota`,
    altText: `Bars, one below the other: ${first}, what each step adds or takes, and the quota of ${spokenCount(rep.quota)}. The table says the same numbers.`,
    axis: currency === "" ? "Amount" : `Amount, ${currency}`,
    bars: [...bars, quota],
  };
}
