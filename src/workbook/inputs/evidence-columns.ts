import { upwards, type AcceptedInput, type QuotaModel } from "../../engine";
import { words, type ColumnPlan } from "../block";
import { step, wordsWorked } from "../plan/columns";
import { evidenceLines, lineAbove } from "./evidence-lines";
import { entriesOf } from "./list-entries";
import type { Settings } from "./setting-paths";

/** Headers of what is counted beside the words of both registers. */
export const countedHeaders = {
  numbers: ["Path", "Above", "Confirmed above", "ASSUMED", "Accepted in row", "Accepted by"],
  lists: ["Inputs", "Entries when written", "Entries", "ASSUMED", "Accepted in row", "Accepted by"],
} as const;

/** In which row of the accepted inputs a path, or something above it, is accepted, as a formula. */
export function acceptedInRow(path: string): string {
  return `=SUMPRODUCT(MAX(AcceptedList[Place]*(LEFT(${path}&".",LEN(AcceptedList[Input])+1)=AcceptedList[Input]&".")))`;
}

/** In which row each input is accepted that is told whole, by its path. */
export function acceptedPlaces(assumptions: readonly AcceptedInput[]): ReadonlyMap<string, number> {
  return new Map(
    assumptions.flatMap(({ input, by, on, note }, at) =>
      by === "" || on === "" || note === "" ? [] : [[input, at + 1] as const],
    ),
  );
}

/** The last row in which a path, or something above it, is accepted; 0 where there is none. */
export function rowAccepting(places: ReadonlyMap<string, number>, path: string): number {
  return Math.max(...upwards(path).map((above) => places.get(above) ?? 0));
}

type Counts = {
  readonly inputs: number;
  readonly assumed: number;
  readonly accepted: number;
  readonly by: string;
};
type Columns = readonly ColumnPlan<Settings>[];
type ByPath = (row: Settings) => Counts;

const nothing: Counts = { inputs: 0, assumed: 0, accepted: 0, by: "" };

/** Of every line of evidence what is ASSUMED there, and who accepts it. */
function counts(model: QuotaModel, pathOf: (row: Settings) => string): ByPath {
  const { assumptions } = model.decisions;
  const places = acceptedPlaces(assumptions);
  const lines = new Map(evidenceLines(model).map((line) => [line.path, line]));
  return (row) => {
    const line = lines.get(pathOf(row));
    if (line === undefined) return nothing;
    const { inputs, assumed, path } = line;
    const accepted = rowAccepting(places, path);
    const by = accepted * assumed === 0 ? "" : (assumptions[accepted - 1]?.by ?? "");
    return { inputs, assumed, accepted, by };
  };
}

function acceptedColumns(path: string, of: ByPath): Columns {
  return [
    step("accepted", "Accepted in row", acceptedInRow(path), (row) => of(row).accepted),
    wordsWorked("acceptedBy", "Accepted by", {
      formula: '=IF({accepted}*{assumed}=0,"",INDEX(AcceptedList[Accepted by],{accepted})&"")',
      value: (row) => of(row).by,
    }),
  ];
}

/** Beside each number: its path, what the line above it says, and who takes it as it is. */
export function numberColumns(model: QuotaModel): Columns {
  const pathOf = (row: Settings) => String(row["path"] ?? "");
  const of = counts(model, pathOf);
  const above = (row: Settings) => lineAbove(pathOf(row), model);
  const isConfirmed = (path: string | null) =>
    path !== null && model.register[path]?.evidence === "CONFIRMED";
  return [
    words({ key: "path", header: "Path", value: pathOf }, "note"),
    // A word of its own stands before what is said above.
    words({ key: "above", header: "Above", value: (row) => above(row) ?? "own" }, "note"),
    step(
      "fromAbove",
      "Confirmed above",
      '=({owner}&{asOf}&{source}&{note}="")*(COUNTIFS(ListEvidence[Path],{above},ListEvidence[Evidence],"CONFIRMED")>0)',
      (row) => Number(isConfirmed(above(row))),
    ),
    step(
      "assumed",
      "ASSUMED",
      '=N(AND(ISNUMBER({value}),{evidence}<>"CONFIRMED",{fromAbove}=0))',
      (row) => of(row).assumed,
    ),
    ...acceptedColumns("{path}", of),
  ];
}

/** Beside each list or row: how many answered inputs go by this very line, and who takes them as they are. */
export function listColumns(model: QuotaModel): Columns {
  const pathOf = (row: Settings) => String(row["line"] ?? "");
  const of = counts(model, pathOf);
  const entries = (row: Settings) => entriesOf(pathOf(row), model);
  return [
    { key: "inputs", header: "Inputs", look: "note", value: (row) => of(row).inputs },
    {
      key: "then",
      header: "Entries when written",
      look: "note",
      value: (row) => entries(row)?.count ?? null,
    },
    {
      key: "now",
      header: "Entries",
      look: "calculation",
      formula: (row) => entries(row)?.formula ?? null,
      value: (row) => entries(row)?.count ?? null,
    },
    step(
      "assumed",
      "ASSUMED",
      '=IF(OR({line}="",{evidence}="CONFIRMED"),0,IF({inputs}="",1,{inputs}+MAX(0,{now}-{then})))',
      (row) => of(row).assumed,
    ),
    ...acceptedColumns("{line}", of),
  ];
}
