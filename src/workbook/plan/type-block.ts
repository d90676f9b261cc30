import { revenueTypes, type AllocationPlan, type QuotaModel, type RevenueType } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, placed, step, wordsWorked } from "./columns";
import { typeNames } from "./type-names";
import { typeRows, type TypeRow, type TypeSteps } from "./type-steps";

type Column = ColumnPlan<TypeRow>;

/** What the rep's group carries of each type. */
const pools: readonly Column[] = revenueTypes.map((type, at) =>
  step(
    `pool${at + 1}`,
    `Pool ${at + 1}`,
    `=SUMIFS(PoolParts[Carried],PoolParts[Group],{group},PoolParts[Type name],"${typeNames[type]}")`,
    (row) => row.pools[at] ?? 0,
    "money",
  ),
);

/** What of the quota no type before has taken. */
function leftColumn(place: number): Column {
  const before = `{left${place - 1}}-{type${place - 1}}`;
  return step(
    `left${place}`,
    `Left ${place}`,
    place === 1 ? "={quota}" : `=${before}`,
    (row) => row.types[place - 1]?.left ?? 0,
    "money",
  );
}

/** A quota's part of one type, in the end. */
function typeColumn(type: RevenueType, place: number, formula: string): Column {
  return step(`type${place}`, typeNames[type], formula, ({ byType }) => byType[type], "money");
}

/** One type handed out of what is left of each quota; the last that a group carries takes all that is left. */
function handedOut(type: RevenueType, place: number): readonly Column[] {
  const [left, pool] = [`{left${place}}`, `{pool${place}}`];
  const later = revenueTypes.slice(place).map((_type, at) => `{pool${place + at + 1}}`);
  const of = (name: keyof TypeSteps) => (row: TypeRow) => row.types[place - 1]?.[name] ?? 0;
  const key = (name: keyof TypeSteps) => `${name}${place}`;
  return [
    leftColumn(place),
    step(
      key("allLeft"),
      `All left ${place}`,
      `=SUMIFS(TypePlan[Left ${place}],TypePlan[Group row],{g})`,
      of("allLeft"),
      "money",
    ),
    step(
      key("exact"),
      `Exact ${place}`,
      `=IF(${pool}*${left}=0,0,${pool}*${left}/{allLeft${place}}/RoundingStep)`,
      of("exact"),
      "count",
    ),
    step(key("steps"), `Steps ${place}`, `=INT({exact${place}}+Dust)`, of("steps")),
    // Ties go to whoever has more left, then to the row above: that order as a part of a grain of dust.
    step(
      key("order"),
      `Order ${place}`,
      `=RANK(${left},TypePlan[Left ${place}])+SUMPRODUCT((TypePlan[Left ${place}]=${left})*(TypePlan[Order]<{order}))`,
      of("order"),
    ),
    step(
      key("sort"),
      `Sort ${place}`,
      `=(ROUND(({exact${place}}-{steps${place}})/Dust,0)-{order${place}}/(ROWS(TypePlan[Id])+1))*Dust`,
      of("sort"),
      "fraction",
    ),
    step(
      key("spare"),
      `Steps left ${place}`,
      `=ROUND(${pool}/RoundingStep,0)-SUMIFS(TypePlan[Steps ${place}],TypePlan[Group row],{g})`,
      of("spare"),
    ),
    step(key("later"), `Later ${place}`, `=${later.join("+")}`, of("later"), "money"),
    step(
      key("gets"),
      `Gets ${place}`,
      `=N(SUMPRODUCT((TypePlan[Group row]={g})*(TypePlan[Sort ${place}]>{sort${place}}))<{spare${place}})`,
      of("gets"),
    ),
    typeColumn(
      type,
      place,
      `=IF(${pool}=0,0,IF({later${place}}=0,${left},RoundingStep*({steps${place}}+{gets${place}})))`,
    ),
  ];
}

/** After the last type nothing of a quota is left. */
function lastColumns(type: RevenueType, place: number): readonly Column[] {
  return [leftColumn(place), typeColumn(type, place, `=IF({pool${place}}=0,0,{left${place}})`)];
}

/** Every quota by revenue type, exact both ways: a rep's types make the quota, a type's reps make the type's pool. */
export function typesBlock(model: QuotaModel, plan: AllocationPlan): Block {
  const columns = revenueTypes.flatMap((type, at) =>
    at + 1 === revenueTypes.length ? lastColumns(type, at + 1) : handedOut(type, at + 1),
  );
  return block<TypeRow>(
    { heading: "Quotas by revenue type", table: "TypePlan" },
    [
      known("id", "Id", ({ id }) => id),
      placed("order", "Order", ({ order }) => order),
      step(
        "g",
        "Group row",
        "=INDEX(AllocationPlan[Group row],MATCH({id},AllocationPlan[Id],0))",
        (row) => row.groupRow,
      ),
      wordsWorked("group", "Group", {
        formula: "=INDEX(AllocationPlan[Group],MATCH({id},AllocationPlan[Id],0))",
        value: ({ group }) => group,
      }),
      step(
        "quota",
        "Quota",
        "=INDEX(AllocationPlan[Quota],MATCH({id},AllocationPlan[Id],0))",
        ({ quota }) => quota,
        "money",
      ),
      ...pools,
      ...columns,
    ],
    typeRows(model, plan),
  );
}
