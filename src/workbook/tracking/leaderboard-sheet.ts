import { total } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block, CellContent, NumberFormat, SheetDescription } from "../description";
import { placed, worked, wordsWorked } from "../plan/columns";
import { leaderChart } from "./charts";
import type { Tracked, TrackedRow } from "./tracked-rows";

/** A place of a leaderboard, and who stands there; nobody where fewer are ranked than there are reps. */
type Place = { readonly at: number; readonly row: TrackedRow | null };
type Column = ColumnPlan<Place>;
type Rank = (row: TrackedRow) => number | null;

/** Everybody who has a rank, the best first; equals in the order of the list. */
function placesBy(rows: readonly TrackedRow[], rankOf: Rank): readonly Place[] {
  const ranked = rows
    .filter((row) => rankOf(row) !== null)
    .sort((one, other) => (rankOf(one) ?? 0) - (rankOf(other) ?? 0) || one.no - other.no);
  return rows.map((_row, at) => ({ at: at + 1, row: ranked[at] ?? null }));
}

/** A column of the list of reps, in the order of the places. */
function ranked(
  key: string,
  header: string,
  said: {
    readonly from?: string;
    readonly value: (row: TrackedRow) => CellContent;
    readonly format?: NumberFormat;
  },
): Column {
  const column = `INDEX(AttainmentList[${said.from ?? header}],{row})`;
  return worked<Place>(key, header, {
    formula: `=IF({row}="","",${column})`,
    value: ({ row }) => (row === null ? "" : (said.value(row) ?? "")),
    format: said.format ?? "general",
  });
}

const who: readonly Column[] = [
  placed("at", "Place", ({ at }) => at),
  {
    ...ranked("name", "Name", { value: ({ rep }) => rep.person.name }),
    look: "calculation words",
  },
];

/** How the columns are called that give everybody a place of their own. */
const orders = { rank: "Order", rankByMoney: "Order by money" } as const;

const rowOf = (order: string) =>
  worked<Place>("row", "Row", {
    formula: `=IFERROR(MATCH({at},LeaderSteps[${order}],0),"")`,
    value: ({ row }) => row?.no ?? null,
    format: "general",
  });

function byAttainment({ rows }: Tracked): Block {
  return block<Place>(
    { heading: "By attainment", table: "LeaderList" },
    [
      ...who,
      ranked("rank", "Rank", { value: ({ rank }) => rank }),
      ranked("attainment", "Attainment", { value: (row) => row.attainment, format: "share" }),
      ranked("quota", "Quota", { value: ({ quota }) => quota, format: "wholeMoney" }),
      ranked("actual", "Actual", { value: ({ actual }) => actual, format: "wholeMoney" }),
      ranked("coming", "Projected of quota", {
        value: (row) => row.projectedAttainment,
        format: "share",
      }),
      { ...ranked("light", "Light", { value: ({ light }) => light }), look: "light" },
      ranked("aheadOf", "Share ahead", { value: (row) => row.shareAhead, format: "share" }),
      {
        ...ranked("third", "Third", { value: ({ third }) => third }),
        look: "calculation words",
      },
      rowOf(orders.rank),
    ],
    placesBy(rows, ({ rank }) => rank),
  );
}

function byMoney({ rows }: Tracked): Block {
  const sold = total(rows.map(({ actual }) => actual ?? 0));
  return block<Place>(
    { heading: "By money", table: "MoneyLeaders" },
    [
      ...who,
      ranked("rank", "Rank", { from: "Rank by money", value: (row) => row.rankByMoney }),
      wordsWorked("team", "Team", {
        formula: '=IF({row}="","",INDEX(AttainmentList[Team],{row}))',
        value: ({ row }) => (row === null ? "" : row.rep.person.team || "(none)"),
      }),
      ranked("quota", "Quota", { value: ({ quota }) => quota, format: "wholeMoney" }),
      ranked("actual", "Actual", { value: ({ actual }) => actual, format: "wholeMoney" }),
      worked("share", "Of all sales", {
        formula:
          '=IF({row}="","",IF(SUM(AttainmentList[Actual])<=0,"",{actual}/SUM(AttainmentList[Actual])))',
        value: ({ row }) =>
          row?.actual === undefined || row.actual === null || sold <= 0 ? "" : row.actual / sold,
        format: "share",
      }),
      rowOf(orders.rankByMoney),
    ],
    placesBy(rows, ({ rankByMoney }) => rankByMoney),
  );
}

/** A place of its own for everybody who has a rank: equals in the order of the list. */
function ordersBlock({ rows }: Tracked): Block {
  const order = (of: "rank" | "rankByMoney", from: string, header: string) => {
    const cell = `INDEX(AttainmentList[${from}],{no})`;
    const places = new Map(placesBy(rows, (row) => row[of]).map(({ at, row }) => [row?.no, at]));
    return [
      worked<TrackedRow>(of, header, {
        formula: `=IF(ISNUMBER(${cell}),${cell},"")`,
        value: (row) => row[of],
        format: "general",
      }),
      worked<TrackedRow>(`${of}Order`, orders[of], {
        formula: `=IF({${of}}="","",{${of}}+COUNTIFS(LeaderSteps[${header}],{${of}},LeaderSteps[No],"<"&{no}))`,
        value: ({ no }) => places.get(no) ?? null,
        format: "general",
      }),
    ];
  };
  return block<TrackedRow>(
    { heading: "The order of the places", table: "LeaderSteps" },
    [
      placed("no", "No", ({ no }) => no),
      ...order("rank", "Rank", "Rank"),
      ...order("rankByMoney", "Rank by money", "By money"),
    ],
    rows,
  );
}

/** The reps by attainment and by money, the best first; who did not report stands nowhere. */
export function leaderboardSheet(tracked: Tracked): Omit<SheetDescription, "masterCheck"> {
  return {
    name: "Leaderboard",
    family: "results",
    purpose: "See who leads, by attainment and by money. Equals share the best of their places.",
    widths: [10, 26, 9, 14, 14, 14, 14, 12, 12, 12, 8],
    blocks: [byAttainment(tracked), byMoney(tracked), ordersBlock(tracked)],
    charts: [leaderChart],
  };
}
