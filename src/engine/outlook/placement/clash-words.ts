import type { Problem } from "../../figure/problem";
import { spokenCount } from "../../figure/spoken";
import type { LimitClash } from "./limit-clashes";
import type { Limit, LimitKind, LimitedPlacement } from "./placement-limits";

/** A clash as its author can mend it: which limits, by how much, and the least that has to give. */
export function clashProblem(question: LimitedPlacement, clash: LimitClash): Problem {
  // Several limits can give in more ways than one; this is a way in which the least gives.
  const way = clash.limits.length > 1 ? "for example, " : "";
  return {
    where: clash.gives[0]?.limit.where ?? "pool",
    what: whatOf(question, clash),
    remedy: `${upperFirst(way + listed(remediesOf(question, clash), "; "))}.${poolRemedy(clash)}`,
  };
}

const lowerKinds: readonly LimitKind[] = ["floor", "decrease", "groupMin"];

const plurals: Readonly<Record<LimitKind, string>> = {
  pool: "the pool",
  floor: "floors",
  decrease: "limits of decrease",
  groupMin: "minimums of groups",
  cap: "caps",
  fairness: "the fairness limit",
  increase: "limits of increase",
  groupMax: "maximums of groups",
};

function whatOf({ pool }: LimitedPlacement, clash: LimitClash): string {
  const [by, whole] = [spokenCount(clash.by), `the pool of ${spokenCount(pool)}`];
  const held = clash.limits.filter(({ kind }) => kind !== "pool");
  const names = listed(held.map(({ name }) => name));
  const kinds = upperFirst(
    listed(
      [...new Set(held.map(({ kind }) => kind))].map((kind) => plurals[kind]),
      " and ",
    ),
  );
  switch (shapeOf(clash)) {
    case "floors":
      return `${kinds} exceed ${whole} by ${by}: ${names}.`;
    case "caps":
      return `${kinds} ${held.every(({ kind }) => kind === "fairness") ? "leaves" : "leave"} ${by} of ${whole} to nobody: ${names}.`;
    case "crossed": {
      const low = held.find(isLower)?.name ?? "";
      const high = held.find((limit) => !isLower(limit))?.name ?? "";
      return `${upperFirst(low)} stands above ${high} by ${by}.`;
    }
    case "alone":
      return held.some(isLower)
        ? `${upperFirst(names)} is out of reach by ${by}: no territory can carry it.`
        : `${upperFirst(names)} stands below zero by ${by}.`;
    case "mixed": {
      const all = clash.limits.map(({ name }) => name);
      return `These limits cannot all hold; ${by} stands between them: ${listed(all)}.`;
    }
  }
}

function shapeOf({ limits }: LimitClash): "floors" | "caps" | "crossed" | "alone" | "mixed" {
  const held = limits.filter(({ kind }) => kind !== "pool");
  const lower = held.filter(isLower).length;
  if (held.length < limits.length) {
    if (lower === held.length) return "floors";
    return lower === 0 ? "caps" : "mixed";
  }
  if (held.length === 1) return "alone";
  return held.length === 2 && lower === 1 ? "crossed" : "mixed";
}

function isLower({ kind }: Limit): boolean {
  return lowerKinds.includes(kind);
}

function remediesOf(
  { pool, territories }: LimitedPlacement,
  { gives }: LimitClash,
): readonly string[] {
  return gives.map(({ limit, by }) => {
    const { kind, of, at } = limit;
    const to = spokenCount(isLower(limit) ? at - by : at + by);
    const step = `by ${spokenCount(by)} to ${to}`;
    switch (kind) {
      case "pool":
        return `change the pool ${step}`;
      case "floor":
        return `lower the floor of ${of} ${step}`;
      case "cap":
        return `raise the cap of ${of} ${step}`;
      case "fairness": {
        const multiple = ((at + by) * territories.length) / pool;
        return `raise the fairness limit ${step}, ${spokenCount(multiple)} times the mean`;
      }
      case "decrease":
        return `let ${of} fall to ${to}`;
      case "increase":
        return `let ${of} rise to ${to}`;
      case "groupMin":
        return `lower the minimum of ${of} ${step}`;
      case "groupMax":
        return `raise the maximum of ${of} ${step}`;
    }
  });
}

/** Another pool mends it for sure only where every territory counts once. */
function poolRemedy(clash: LimitClash): string {
  if (clash.limits.some(({ kind }) => kind === "groupMin" || kind === "groupMax")) return "";
  const by = spokenCount(clash.by);
  switch (shapeOf(clash)) {
    case "floors":
      return ` Or place ${by} more.`;
    case "caps":
      return ` Or place ${by} less.`;
    default:
      return "";
  }
}

/** The first eight, and how many more there are. */
function listed(names: readonly string[], between = ", "): string {
  const shown = names.slice(0, 8).join(between);
  return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
