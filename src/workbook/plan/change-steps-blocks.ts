import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { placed, step, wordsWorked } from "./columns";
import type { MonthRow, RankRow, StepRow } from "./change-rows";

/** Which change takes effect first: by its first day, and of one day by its row. */
export function ranksBlock(rows: readonly RankRow[]): Block {
  return block<RankRow>(
    { heading: "Order of the changes", table: "ChangeRanks" },
    [
      placed("row", "Row", ({ row }) => row),
      step(
        "first",
        "First day",
        "=INDEX(ChangeList[From],{row})+N(INDEX(ChangeList[Grace days],{row}))",
        ({ first }) => first,
        "date",
      ),
      step(
        "place",
        "Place",
        "=SUMPRODUCT((ChangeRanks[First day]<{first})+(ChangeRanks[First day]={first})*(ChangeRanks[Row]<={row}))",
        ({ place }) => place,
        "general",
      ),
    ],
    rows,
  );
}

/** A column of which every row has a name, by which the formulas of the changes call it. */
function named(name: string, column: ColumnPlan<StepRow>): ColumnPlan<StepRow> {
  return { ...column, name: ({ place }) => `${name}${place}` };
}

const told = (header: string) => `INDEX(ChangeList[${header}],{listRow})`;

/** The changes one after the other: each builds on the one before. */
export function stepsBlock(rows: readonly StepRow[]): Block {
  return block<StepRow>(
    { heading: "Changes in their order", table: "ChangeSteps" },
    [
      placed("place", "Place", ({ place }) => place),
      step(
        "listRow",
        "Row",
        "=MATCH({place},ChangeRanks[Place],0)",
        ({ listRow }) => listRow,
        "general",
      ),
      wordsWorked("change", "Change", {
        formula: `=${told("Id")}&""`,
        value: ({ change }) => change.id,
      }),
      named(
        "ChangeGiver",
        wordsWorked("giver", "Gives", {
          formula: `=${told("Rep")}&""`,
          value: ({ change }) => change.rep,
        }),
      ),
      named(
        "ChangeTaker",
        wordsWorked("taker", "Takes", {
          formula: `=${told("To")}&""`,
          value: ({ change }) => change.to,
        }),
      ),
      named(
        "ChangeFirst",
        step(
          "first",
          "First day",
          "=INDEX(ChangeRanks[First day],{listRow})",
          ({ first }) => first,
          "date",
        ),
      ),
      named(
        "ChangeLast",
        step(
          "last",
          "Last day",
          `=IF(ISNUMBER(${told("Until")}),${told("Until")},EOMONTH(MAX(MonthList[First day]),0))`,
          ({ last }) => last,
          "date",
        ),
      ),
      named(
        "ChangeWhole",
        step(
          "whole",
          "Whole months only",
          `=N(${told("Prorate by")}="MONTHS")`,
          ({ change }) => Number(change.prorateBy === "MONTHS"),
          "general",
        ),
      ),
      named(
        "ChangeShare",
        step("share", "Share", `=N(${told("Share")})`, ({ change }) => change.share, "share"),
      ),
    ],
    rows,
  );
}

/** The part of every month in which each change holds: by its days, or whole months only. */
export function changeMonthsBlock(rows: readonly MonthRow[]): Block {
  const changes = (rows[0]?.days ?? []).map((_days, at) => at + 1);
  return block<MonthRow>(
    { heading: "Months in which the changes hold", table: "ChangeMonths" },
    [
      placed("place", "Month", ({ place }) => place),
      step(
        "first",
        "First day",
        "=INDEX(MonthList[First day],{place})",
        (row) => row.first,
        "date",
      ),
      step("last", "Last day", "=EOMONTH({first},0)", (row) => row.last, "date"),
      step(
        "season",
        "Season",
        "=INDEX(MonthList[Share of the year],{place})",
        (row) => row.season,
        "share",
      ),
      step("period", "Period", "=INDEX(MonthList[Period],{place})", (row) => row.period, "general"),
      ...changes.flatMap((change): readonly ColumnPlan<MonthRow>[] => [
        step(
          `days${change}`,
          `By days ${change}`,
          `=MAX(0,MIN({last},ChangeLast${change})-MAX({first},ChangeFirst${change})+1)/DAY({last})`,
          (row) => row.days[change - 1] ?? 0,
          "share",
        ),
        step(
          `held${change}`,
          `Holds ${change}`,
          `=IF(ChangeWhole${change}=1,INT({days${change}}),{days${change}})`,
          (row) => row.held[change - 1] ?? 0,
          "share",
        ),
        step(
          `moving${change}`,
          `Of the year ${change}`,
          `={season}*{held${change}}`,
          (row) => row.season * (row.held[change - 1] ?? 0),
          "share",
        ),
      ]),
    ],
    rows,
  );
}
