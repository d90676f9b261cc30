import { total, type AllocationPlan, type RepPlan } from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { known, placed, worked, wordsWorked } from "../plan/columns";
import { byFullYear, fullYearQuota } from "./rep-figures";

type Group = {
  readonly name: string;
  readonly role: string;
  readonly segment: string;
  readonly reps: readonly RepPlan[];
};

/** The reps by role and segment, in the order in which these come up. */
function groupsOf({ reps }: AllocationPlan): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const rep of reps) {
    const { role, segment } = rep.person;
    const name = segment === "" ? role : `${role} · ${segment}`;
    const before = groups.get(name)?.reps ?? [];
    groups.set(name, { name, role, segment, reps: [...before, rep] });
  }
  return [...groups.values()];
}

/** A column added up over the reps of the row's role and segment. */
function sumOf(column: string): string {
  return `=SUMPRODUCT((AllocationPlan[Role]={role})*(AllocationPlan[Segment]={segment}&"")${column})`;
}

/** Who carries how much of the whole, by role and segment. */
export function sharesBlock(plan: AllocationPlan): Block {
  const all = total(plan.reps.map(({ quota }) => quota));
  const sum = (of: (rep: RepPlan) => number) => (group: Group) => total(group.reps.map(of));
  const quota = sum((rep) => rep.quota);
  const capacity = sum((rep) => rep.capacity);
  return block<Group>(
    { heading: "Share of quota", table: "QuotaShares" },
    [
      wordsWorked("group", "Group", {
        formula: '={role}&IF({segment}="",""," · "&{segment})',
        value: ({ name }) => name,
      }),
      known("role", "Role", ({ role }) => role),
      known("segment", "Segment", ({ segment }) => segment),
      worked("reps", "Reps", {
        formula: sumOf(""),
        value: ({ reps }) => reps.length,
        format: "general",
      }),
      worked("capacity", "Capacity", {
        formula: sumOf("*AllocationPlan[Capacity]"),
        value: capacity,
      }),
      worked("quota", "Quota", {
        formula: sumOf("*AllocationPlan[Quota]"),
        value: quota,
        format: "wholeMoney",
      }),
      worked("share", "Share of quota", {
        formula: '=IF(AssignedQuota=0,"",{quota}/AssignedQuota)',
        value: (group) => (all === 0 ? null : quota(group) / all),
        format: "share",
      }),
      worked("fullYear", "Quota of a full year", {
        formula: '=IF({capacity}=0,"",{quota}/{capacity})',
        value: (group) => (capacity(group) === 0 ? null : quota(group) / capacity(group)),
        format: "wholeMoney",
      }),
    ],
    groupsOf(plan),
  );
}

type Extreme = { readonly end: "Most" | "Least"; readonly place: number; readonly rep: RepPlan };

/** How many reps are named at either end. */
const NAMED = 5;

function extremesOf(plan: AllocationPlan): readonly Extreme[] {
  const rows = byFullYear(plan);
  const most = rows.slice(0, Math.min(NAMED, Math.ceil(rows.length / 2)));
  const least = rows.slice(Math.max(most.length, rows.length - NAMED));
  return [
    ...most.map((rep, at): Extreme => ({ end: "Most", place: at + 1, rep })),
    ...least.map((rep, at): Extreme => ({ end: "Least", place: least.length - at, rep })),
  ];
}

/** Whose full year would carry most and least: where a question of fairness begins. */
export function extremesBlock(plan: AllocationPlan): Block {
  const inList = (column: string) => `=INDEX(QuotaList[${column}],MATCH({id},QuotaList[Rep],0))`;
  return block<Extreme>(
    { heading: "Most and least for a full year of capacity", table: "QuotaExtremes" },
    [
      wordsWorked("name", "Name", {
        formula: inList("Name"),
        value: ({ rep }) => rep.person.name,
      }),
      known("end", "End", ({ end }) => end),
      wordsWorked("id", "Rep", {
        formula:
          '=INDEX(QuotaList[Rep],MATCH(IF({end}="Most",{place},COUNT(QuotaList[Place])+1-{place}),QuotaList[Place],0))',
        value: ({ rep }) => rep.id,
      }),
      placed("place", "Place", ({ place }) => place),
      worked("capacity", "Capacity", {
        formula: inList("Capacity"),
        value: ({ rep }) => rep.capacity,
      }),
      worked("quota", "Quota", {
        formula: inList("Quota"),
        value: ({ rep }) => rep.quota,
        format: "wholeMoney",
      }),
      worked("ratio", "Quota over OTE", {
        formula: inList("Quota over OTE"),
        value: ({ rep }) => rep.quotaToOte,
        format: "multiple",
      }),
      worked("fullYear", "Quota of a full year", {
        formula: inList("Quota of a full year"),
        value: ({ rep }) => fullYearQuota(rep),
        format: "wholeMoney",
      }),
    ],
    extremesOf(plan),
  );
}
