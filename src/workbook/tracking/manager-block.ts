import { block, type ColumnPlan } from "../block";
import type { Block, CellContent, NumberFormat } from "../description";
import { known, worked, wordsWorked } from "../plan/columns";
import { wordOfPart } from "./part-columns";
import type { PartRow } from "./part-rows";
import type { Tracked } from "./tracked-rows";

/** A figure of the manager's line; blank where it is. */
function figure(
  ...[header, value, format = "general"]: readonly [
    header: string,
    value: (row: PartRow) => CellContent,
    format?: NumberFormat,
  ]
): ColumnPlan<PartRow> {
  return worked(header.toLowerCase().replaceAll(" ", ""), header, {
    formula: `=INDEX(PartLines[${header}],{row})`,
    value,
    format,
  });
}

const columns: readonly ColumnPlan<PartRow>[] = [
  figure("Reps", ({ line }) => line.reps),
  figure("Reported", ({ line }) => line.reported),
  figure("Quota", ({ line }) => line.quota, "wholeMoney"),
  figure("Actual", ({ line }) => line.actual, "wholeMoney"),
  { ...figure("Attainment", ({ line }) => line.attainment, "share"), look: "output" },
  figure("Left", ({ line }) => line.remaining, "wholeMoney"),
  figure("Ahead", ({ line }) => line.ahead, "wholeMoney"),
  figure("Pace", ({ line }) => line.pace, "share"),
  { ...figure("Light", ({ line }) => line.light), look: "light" },
  figure("Projected", ({ line }) => line.projected, "wholeMoney"),
  figure("Projected of quota", ({ line }) => line.projectedAttainment, "share"),
  figure("Needed a day", ({ line }) => line.requiredPerDay, "wholeMoney"),
  figure("Coverage", ({ line }) => line.coverage, "multiple"),
  figure("Share at quota", ({ shareAtQuota }) => shareAtQuota, "share"),
  ...(["RED", "YELLOW", "GREEN"] as const).map((light) =>
    figure(light, ({ members }) => members.filter((one) => one.light === light).length),
  ),
  // It needs the width that the status of a rep has, and stands above it.
  { ...figure("Status", ({ line }) => line.status), look: "calculation words" },
];

/** Every manager's reps on one line, with how many of them are at which light. */
export function managerBlock({ parts, plan }: Tracked): Block {
  const nameOf = new Map(plan.carriers.map(({ person }) => [person.id, person.name]));
  const rows = parts.filter(({ kind }) => kind === "manager");
  return block<PartRow>(
    { heading: "Managers", table: "ManagerList" },
    [
      known("id", "Manager", wordOfPart),
      wordsWorked("name", "Name", {
        formula: '=IFERROR(INDEX(TeamList[Name],MATCH({id},TeamList[Id],0)),"")',
        value: ({ word }) => nameOf.get(word) ?? "",
      }),
      ...columns,
      worked("row", "Row", {
        formula: '=MATCH("manager "&{id},PartLines[Key],0)',
        value: ({ no }) => no,
        format: "general",
      }),
    ],
    rows,
  );
}
