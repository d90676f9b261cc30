import type { AllocationPlan, QuotaModel } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, worked, wordsWorked } from "./columns";
import { meetingRows, type MeetingRow } from "./other-steps";
import { periodHeader } from "./period-header";

type Each = {
  readonly kind: string;
  readonly format: "count" | "general" | "whole" | "fraction";
  readonly formula: (place: number) => string;
  readonly value: (row: MeetingRow) => readonly number[];
};

/** The steps of the rounding that every period goes through. */
function meetingSteps({ calendar }: AllocationPlan, all: (kind: string) => string) {
  const kinds: readonly Each[] = [
    {
      kind: "Whole",
      format: "general",
      formula: (place) => `=INT({Exact${place}}+Dust)`,
      value: ({ placed }) => placed.steps,
    },
    {
      kind: "Grains",
      format: "general",
      formula: (place) => `=ROUND({Exact${place}}/Dust,0)`,
      value: ({ placed }) => placed.grains,
    },
    {
      kind: "Order",
      format: "general",
      formula: (place) =>
        `=RANK({Grains${place}},${all("Grains")})+COUNTIF(MeetingPlan[[#This Row],[Grains 1]:[Grains ${place}]],{Grains${place}})-1`,
      value: ({ placed }) => placed.orders,
    },
    {
      kind: "Sort",
      format: "fraction",
      formula: (place) =>
        `=(ROUND(({Exact${place}}-{Whole${place}})/Dust,0)-{Order${place}}/100)*Dust`,
      value: ({ placed }) => placed.sorts,
    },
  ];
  return kinds.flatMap((kind) => eachPeriod(calendar, kind));
}

function eachPeriod(
  { periods }: AllocationPlan["calendar"],
  { kind, format, formula, value }: Each,
): readonly ColumnPlan<MeetingRow>[] {
  return periods.map((_period, at) =>
    worked<MeetingRow>(`${kind}${at + 1}`, `${kind} ${at + 1}`, {
      formula: formula(at + 1),
      value: (row) => value(row)[at] ?? 0,
      format,
    }),
  );
}

/** Meetings, not money: ramped months times the meetings of a month. */
export function meetingsBlock(model: QuotaModel, plan: AllocationPlan): Block | null {
  const { meetings, calendar } = plan;
  if (meetings.length === 0) return null;
  const count = calendar.periods.length;
  const all = (kind: string) => `MeetingPlan[[#This Row],[${kind} 1]:[${kind} ${count}]]`;
  const exact: Each = {
    kind: "Exact",
    format: "count",
    formula: (place) => {
      const months = calendar.periods[place - 1]?.months ?? [];
      const [first, last] = [(months[0] ?? 0) + 1, (months.at(-1) ?? 0) + 1];
      return `=N(MeetingsPerMonth)*SUM(INDEX(TeamList[[Month ${first}]:[Month ${last}]],{t},0))`;
    },
    value: ({ placed }) => placed.exacts,
  };
  return block<MeetingRow>(
    { heading: "Meetings of SDRs", table: "MeetingPlan" },
    [
      known("id", "Id", ({ id }) => id),
      worked("t", "Team row", {
        formula: "=MATCH({id},TeamList[Id],0)",
        value: (row) => row.teamRow,
        format: "general",
      }),
      wordsWorked("name", "Name", {
        formula: "=INDEX(TeamList[Name],{t})",
        value: ({ person }) => person.name,
      }),
      ...eachPeriod(calendar, exact),
      {
        ...worked<MeetingRow>("meetings", "Meetings of the year", {
          formula: `=ROUND(SUM(${all("Exact")}),0)`,
          value: ({ meetings: year }) => year,
          format: "whole",
        }),
        look: "output",
      },
      ...meetingSteps(plan, all),
      worked("left", "Meetings left", {
        formula: `={meetings}-SUM(${all("Whole")})`,
        value: (row) => row.left,
        format: "general",
      }),
      ...calendar.periods.map((period, at) =>
        worked<MeetingRow>(`period${at + 1}`, periodHeader(period), {
          formula: `={Whole${at + 1}}+(RANK({Sort${at + 1}},${all("Sort")})<={left})`,
          value: ({ periods }) => periods[at] ?? 0,
          format: "whole",
        }),
      ),
    ],
    meetingRows(plan, model.allocation.meetingsPerMonth ?? 0),
  );
}
