import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, worked, working, wordsWorked } from "../plan/columns";
import { pastColumns } from "./past-block";
import { direction } from "./past-direction";
import type { PastRow, Tracked } from "./tracked-rows";

function repColumns({ periods, team }: Tracked): readonly ColumnPlan<PastRow>[] {
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
    working("row", "Row", "=MATCH({id},RepPast[Rep],0)"),
    working(
      "first",
      "First known",
      `=IFERROR(MATCH(1,INDEX(${pastColumns("Known", count)},{row},0),0),0)`,
    ),
    working(
      "last",
      "Last known",
      `=SUMPRODUCT(MAX(INDEX(${pastColumns("Known", count)},{row},0)*PastNumbers))`,
    ),
    working("atFirst", "At first", `=IF({last}<={first},"",INDEX(${all},{row},{first}))`, "share"),
    working("atLast", "At last", `=IF({atFirst}="","",INDEX(${all},{row},{last}))`, "share"),
    working(
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
