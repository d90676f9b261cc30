import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, worked, wordsWorked } from "../plan/columns";
import { pastColumns } from "./past-block";
import { direction } from "./past-direction";
import type { PastRow, Tracked } from "./tracked-rows";

function repColumns(tracked: Tracked): readonly ColumnPlan<PastRow>[] {
  const { periods, team } = tracked;
  const count = periods.length;
  const coming = new Map(team.reps.map((line) => [line.rep.id, line.projectedAttainment]));
  const all = pastColumns("Attained", count);
  return [
    ...periods.map((period, at): ColumnPlan<PastRow> => {
      const cell = `INDEX(RepPast[Attained ${at + 1}],{row})`;
      return worked<PastRow>(`period${at + 1}`, period || "No period told", {
        formula: `=IF(ISNUMBER(${cell}),${cell},"")`,
        value: ({ trend }) =>
          trend.periods.find((one) => one.period === period)?.attainment ?? null,
        format: "share",
      });
    }),
    worked("now", "Now projected", {
      formula:
        '=IFERROR(INDEX(AttainmentList[Projected of quota],MATCH({id},AttainmentList[Rep],0)),"")',
      value: ({ id }) => coming.get(id) ?? null,
      format: "share",
    }),
    worked("mean", "Mean", {
      formula: `=IFERROR(AVERAGE(INDEX(${all},{row},0)),"")`,
      value: ({ trend }) => trend.meanAttainment,
      format: "share",
    }),
    worked("points", "Points", {
      formula: '=IF({atFirst}="","",({atLast}-{atFirst})/{between})',
      value: ({ trend }) => trend.pointsPerPeriod,
      format: "share",
    }),
    wordsWorked("direction", "Direction", {
      formula: direction("{points}"),
      value: ({ trend }) => trend.direction ?? "",
    }),
    ...spanColumns(tracked),
  ];
}

/** From where to where a rep's attainments lead: the places in the list of the first and the last that is known. */
type RepSpan = {
  readonly first: number;
  readonly last: number;
  readonly atFirst: number | null;
  readonly atLast: number | null;
  readonly between: number | null;
};

function spanOf({ cells }: PastRow, { trendRows }: Tracked): RepSpan {
  const known = cells.flatMap(({ attained }, at) => (attained === null ? [] : [at + 1]));
  const [first = 0, last = 0] = [known[0], known[known.length - 1]];
  const at = (no: number) => (last <= first ? null : (cells[no - 1]?.attained ?? null));
  const placeOf = (no: number) => trendRows[no - 1]?.place ?? 0;
  const between = first === 0 ? null : placeOf(last) - placeOf(first);
  return { first, last, atFirst: at(first), atLast: at(last), between };
}

function spanColumns(tracked: Tracked): readonly ColumnPlan<PastRow>[] {
  const { past, periods } = tracked;
  const rows = new Map(past.map(({ id }, at) => [id, at + 1]));
  const spans = new Map(past.map((row) => [row.id, spanOf(row, tracked)]));
  const [known, attained] = [
    pastColumns("Known", periods.length),
    pastColumns("Attained", periods.length),
  ];
  const step = (key: keyof RepSpan, header: string, formula: string) =>
    worked<PastRow>(key, header, {
      formula,
      value: ({ id }) => spans.get(id)?.[key] ?? null,
      format: key.startsWith("at") ? "share" : "general",
    });
  return [
    worked<PastRow>("row", "Row", {
      formula: "=MATCH({id},RepPast[Rep],0)",
      value: ({ id }) => rows.get(id) ?? null,
      format: "general",
    }),
    step("first", "First known", `=IFERROR(MATCH(1,INDEX(${known},{row},0),0),0)`),
    step("last", "Last known", `=SUMPRODUCT(MAX(INDEX(${known},{row},0)*PastNumbers))`),
    step("atFirst", "At first", `=IF({last}<={first},"",INDEX(${attained},{row},{first}))`),
    step("atLast", "At last", `=IF({atFirst}="","",INDEX(${attained},{row},{last}))`),
    step(
      "between",
      "Between",
      '=IF({first}=0,"",INDEX(PastSteps[Place],{last})-INDEX(PastSteps[Place],{first}))',
    ),
  ];
}

/** Every rep's attainments over the past periods, beside what the running one comes to, and where they lead. */
export function repTrends(tracked: Tracked): Block {
  const { past } = tracked;
  return block<PastRow>(
    { heading: "Attainment by rep and period", table: "RepTrends" },
    [
      known("id", "Rep", ({ id }) => id),
      wordsWorked("name", "Name", {
        formula: "=IFERROR(INDEX(TeamList[Name],MATCH({id},TeamList[Id],0)),{id})",
        value: ({ name }) => name,
      }),
      ...repColumns(tracked),
    ],
    past,
  );
}
