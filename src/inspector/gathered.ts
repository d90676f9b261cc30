import { areaAddress, type Extent } from "./address";
import { rules, type Finding, type Spot, type Weight } from "./finding";

/** Spots that are alike: in one column at first, then in columns side by side. */
type Group = { readonly spot: Spot; readonly weight: Weight; extent: Extent | null; count: number };

function weightOf({ rule, weight }: Spot): Weight {
  return weight ?? rules[rule][0];
}

function keyOf(spot: Spot, place: number | string): string {
  return [spot.rule, weightOf(spot), spot.sheet ?? "", place, spot.alike].join("\u0000");
}

function joined(one: Extent | null, other: Extent | null): Extent | null {
  if (one === null || other === null) return one ?? other;
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function byColumn(spots: readonly Spot[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const spot of spots) {
    const { row, column } = spot;
    const extent =
      row === null || column === null
        ? null
        : { top: row, left: column, bottom: row, right: column };
    const key = keyOf(spot, column ?? "");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { spot, weight: weightOf(spot), extent, count: 1 });
    else {
      group.extent = joined(group.extent, extent);
      group.count += 1;
    }
  }
  return [...groups.values()];
}

/** Columns side by side that have the same fault in the same rows are one area. */
function sideBySide(groups: readonly Group[]): readonly Group[] {
  const last = new Map<string, Group>();
  const kept: Group[] = [];
  const inOrder = [...groups].sort((a, b) => (a.extent?.left ?? 0) - (b.extent?.left ?? 0));
  for (const group of inOrder) {
    const { extent } = group;
    const key = keyOf(group.spot, extent === null ? "" : `${extent.top}:${extent.bottom}`);
    const before = last.get(key);
    if (extent !== null && before?.extent?.right === extent.left - 1) {
      before.extent = joined(before.extent, extent);
      before.count += group.count;
    } else {
      last.set(key, group);
      kept.push(group);
    }
  }
  return kept;
}

const weights: readonly Weight[] = ["error", "warning", "note"];

/** Makes one finding of many alike, and puts them in order: by weight, then by sheet and place. */
export function gathered(spots: readonly Spot[], sheets: readonly string[]): readonly Finding[] {
  const order = new Map(sheets.map((name, place) => [name, place]));
  const rank = ({ spot, weight, extent }: Group): readonly number[] => [
    weights.indexOf(weight),
    spot.sheet === null ? -1 : (order.get(spot.sheet) ?? sheets.length),
    extent?.top ?? -1,
    extent?.left ?? -1,
  ];
  const ranked = sideBySide(byColumn(spots)).map((group) => ({ group, rank: rank(group) }));
  ranked.sort((one, other) => {
    const place = one.rank.findIndex((part, at) => part !== other.rank[at]);
    return place < 0 ? 0 : (one.rank[place] ?? 0) - (other.rank[place] ?? 0);
  });
  return ranked.map(({ group: { spot, weight, extent, count } }) => ({
    rule: spot.rule,
    weight,
    sheet: spot.sheet,
    cells: extent === null ? null : areaAddress(extent),
    count,
    words: spot.words,
    remedy: rules[spot.rule][1],
  }));
}
