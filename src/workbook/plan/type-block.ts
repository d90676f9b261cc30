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

const key = (header: string) => header.replace(/ /g, "");

/** One type handed out of what is left of each quota; the last that a group carries takes all that is left. */
function typeColumns(type: RevenueType, place: number): readonly TypeColumn[] {
  const left = `Left ${place}`;
  const [exact, steps, order, sort, pool] = ["Exact", "Steps", "Order", "Sort", "Pool"].map(
    (kind) => `${kind} ${place}`,
  ) as [string, string, string, string, string];
  const [later, spare] = [`Later ${place}`, `Steps left ${place}`];
  const before = place === 1 ? "" : `Left ${place - 1}`;
  const given = place === 1 ? "" : typeNames[revenueTypes[place - 2] ?? type];
  const laterNames = revenueTypes.slice(place).map((one) => typeNames[one]);
  const laterPools = laterNames.map(
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
    // Ties go to whoever has more left, then to the row above: that order as a fraction below a whole remainder.
    working(
      key(order),
      order,
      `=RANK({${key(left)}},TypePlan[${left}])+SUMPRODUCT((TypePlan[${left}]={${key(left)}})*(TypePlan[Order]<{order}))`,
    ),
    working(
      key(sort),
      sort,
      `=ROUND(({${key(exact)}}-{${key(steps)}})/Dust,0)-{${key(order)}}/(ROWS(TypePlan[Id])+1)`,
    ),
    working(
      key(spare),
      spare,
      `=ROUND({${key(pool)}}/RoundingStep,0)-SUMIFS(TypePlan[${steps}],TypePlan[Group row],{g})`,
    ),
    working(key(later), later, `=${["0", ...laterPools].join("+")}`, "money"),
    working(
      key(`Gets ${place}`),
      `Gets ${place}`,
      `=SUMPRODUCT((TypePlan[Group row]={g})*(TypePlan[${sort}]>{${key(sort)}}))<{${key(spare)}}`,
    ),
    worked(key(typeNames[type]), typeNames[type], {
      formula: `=IF({${key(pool)}}=0,0,IF({${key(later)}}=0,{${key(left)}},RoundingStep*({${key(steps)}}+{${key(`Gets ${place}`)}})))`,
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
