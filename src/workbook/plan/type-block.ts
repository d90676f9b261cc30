import { revenueTypes, type AllocationPlan, type RepPlan, type RevenueType } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, placed, worked, working } from "./columns";

type TypeRow = RepPlan & { readonly order: number };
type TypeColumn = ColumnPlan<TypeRow>;

/** How a revenue type heads its columns. */
export const typeNames: Readonly<Record<RevenueType, string>> = {
  NEW_BUSINESS: "New business",
  EXPANSION: "Expansion",
  RENEWAL: "Renewal",
};

/** Reps of the same group whose column holds more than this row's; equals in the order of the rows. */
function rankOf(remainder: string, left: string): string {
  const [all, one] = [`TypePlan[${remainder}]`, `{${remainder.replace(/ /g, "")}}`];
  const [weights, weight] = [`TypePlan[${left}]`, `{${left.replace(/ /g, "")}}`];
  return `=1+SUMPRODUCT((TypePlan[Group row]={g})*((${all}>${one})+(${all}=${one})*((${weights}>${weight})+(${weights}=${weight})*(TypePlan[Order]<{order}))))`;
}

const key = (header: string) => header.replace(/ /g, "");

/** One type handed out of what is left of each quota; the last that a group carries takes all that is left. */
function typeColumns(type: RevenueType, place: number): readonly TypeColumn[] {
  const left = `Left ${place}`;
  const [exact, steps, remainder, rank, pool] = ["Exact", "Steps", "Remainder", "Rank", "Pool"].map(
    (kind) => `${kind} ${place}`,
  ) as [string, string, string, string, string];
  const before = place === 1 ? "" : `Left ${place - 1}`;
  const given = place === 1 ? "" : typeNames[revenueTypes[place - 2] ?? type];
  const later = revenueTypes.slice(place).map((one) => typeNames[one]);
  const laterPools = later.map(
    (name) => `SUMIFS(PoolParts[Carried],PoolParts[Group],{group},PoolParts[Type name],"${name}")`,
  );
  return [
    working(
      key(left),
      left,
      place === 1 ? "={quota}" : `={${key(before)}}-{${key(given)}}`,
      "money",
    ),
    working(
      key(pool),
      pool,
      `=SUMIFS(PoolParts[Carried],PoolParts[Group],{group},PoolParts[Type name],"${typeNames[type]}")`,
      "money",
    ),
    working(
      key(exact),
      exact,
      `=IF({${key(pool)}}*{${key(left)}}=0,0,{${key(pool)}}*{${key(left)}}/SUMIFS(TypePlan[${left}],TypePlan[Group row],{g})/RoundingStep)`,
      "count",
    ),
    working(key(steps), steps, `=INT({${key(exact)}}+Dust)`),
    working(key(remainder), remainder, `=ROUND(({${key(exact)}}-{${key(steps)}})/Dust,0)`),
    working(key(rank), rank, rankOf(remainder, left)),
    worked(key(typeNames[type]), typeNames[type], {
      formula: `=IF({${key(pool)}}=0,0,IF(${["0", ...laterPools].join("+")}=0,{${key(left)}},RoundingStep*({${key(steps)}}+({${key(rank)}}<=ROUND({${key(pool)}}/RoundingStep,0)-SUMIFS(TypePlan[${steps}],TypePlan[Group row],{g})))))`,
      value: ({ byType }) => byType[type],
      format: "money",
    }),
  ];
}

/** Every quota by revenue type, exact both ways: a rep's types make the quota, a type's reps make the type's pool. */
export function typesBlock({ reps, groups }: AllocationPlan): Block {
  const rowOf = new Map<string, number>();
  // The rows of a group are counted in the order in which its pool is handed out.
  for (const { group } of groups) {
    reps
      .filter((rep) => rep.group === group.key)
      .forEach((rep, place) => rowOf.set(rep.id, place + 1));
  }
  return block<TypeRow>(
    { heading: "Quotas by revenue type", table: "TypePlan" },
    [
      known("id", "Id", ({ id }) => id),
      placed("order", "Order", ({ order }) => order),
      working(
        "g",
        "Group row",
        "=INDEX(AllocationPlan[Group row],MATCH({id},AllocationPlan[Id],0))",
      ),
      {
        ...working<TypeRow>("group", "Group", "=INDEX(PoolGroups[Group],{g})"),
        look: "calculation words",
      },
      worked("quota", "Quota", {
        formula: "=INDEX(AllocationPlan[Quota],MATCH({id},AllocationPlan[Id],0))",
        value: ({ quota }) => quota,
        format: "money",
      }),
      ...revenueTypes.flatMap((type, at) => typeColumns(type, at + 1)),
    ],
    reps.map((rep) => ({ ...rep, order: rowOf.get(rep.id) ?? 0 })),
  );
}
