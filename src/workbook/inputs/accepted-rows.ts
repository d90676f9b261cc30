import { evidenceParts, upwards, type QuotaModel } from "../../engine";
import { cellNameOf, registerPaths } from "../funnel/input-names";
import { acceptedPlaces, rowAccepting } from "./evidence-columns";
import { evidenceLines } from "./evidence-lines";
import type { Settings } from "./setting-paths";

/** An accepted input, with what of it is ASSUMED. */
export type AcceptedRow = Settings & {
  readonly input: string;
  /** Its place among those that are told whole; 0 while it is only half told. */
  readonly place: number;
  /** What of it is ASSUMED: of lists, of numbers, of the funnel, and what lies beneath its line. */
  readonly lists: number;
  readonly numbers: number;
  readonly funnel: number;
  readonly beneath: number;
  readonly line: string;
  readonly inputs: number;
  readonly assumed: number;
  readonly taken: number;
  readonly cells: string;
};

/** Of the funnel's inputs, the names of whose cells begin so. */
function cellsOf(input: string): string {
  const path = registerPaths.find((each) => each === input);
  if (path !== undefined) return cellNameOf(path);
  const isRole = registerPaths.some((each) => each.startsWith(`${input}.`));
  return isRole ? input.slice(0, 1).toUpperCase() + input.slice(1) : "";
}

/** Sums by path: what is added at a path counts for everything above it, too. */
function summedUpwards(parts: readonly { readonly path: string; readonly assumed: number }[]) {
  const sums = new Map<string, number>();
  for (const { path, assumed } of parts) {
    for (const above of upwards(path)) sums.set(above, (sums.get(above) ?? 0) + assumed);
  }
  return (path: string) => sums.get(path) ?? 0;
}

/** The inputs that people accepted, in their order; one blank row where there are none. */
export function acceptedRows(model: QuotaModel): readonly AcceptedRow[] {
  const { assumptions } = model.decisions;
  if (assumptions.length === 0) return [blank];
  const shown = evidenceLines(model);
  const ours = new Map(shown.map((line) => [line.path, line]));
  const nearer = evidenceParts(model, new Set(ours.keys()))
    .filter(({ at, line }) => at !== line && line !== "")
    .map(({ at, line, inputs }) => ({
      path: at,
      line,
      inputs,
      assumed: ours.get(line)?.isConfirmed === true ? 0 : inputs,
    }));
  const own = new Map(nearer.map((part) => [part.path, part]));
  const beneath = summedUpwards(nearer);
  const sumOf = (kind: string) => summedUpwards(shown.filter((line) => line.kind === kind));
  const [lists, numbers, funnel] = [sumOf("list"), sumOf("number"), sumOf("funnel")];
  const places = acceptedPlaces(assumptions);
  return assumptions.map((said): AcceptedRow => {
    const { input } = said;
    const { line = "", inputs = 0, assumed = 0 } = own.get(input) ?? {};
    const place = places.get(input) ?? 0;
    return {
      ...said,
      place,
      lists: lists(input),
      numbers: numbers(input),
      funnel: place === 0 ? 0 : funnel(input),
      beneath: beneath(input),
      line,
      inputs,
      assumed,
      taken: rowAccepting(places, input),
      cells: cellsOf(input),
    };
  });
}

/** How many inputs are ASSUMED at its path and beneath it. */
export function assumedThere({ lists, numbers, funnel, beneath }: AcceptedRow): number {
  return lists + numbers + funnel + beneath;
}

/** Whether an acceptance is to any effect, in words. */
export function acceptedState(row: AcceptedRow): string {
  if (row.input === "") return "";
  if (row.place === 0) return "LOOK: half told";
  return assumedThere(row) === 0 ? "LOOK: nothing ASSUMED there" : "OK";
}

const blank: AcceptedRow = {
  input: "",
  place: 0,
  lists: 0,
  numbers: 0,
  funnel: 0,
  beneath: 0,
  line: "",
  inputs: 0,
  assumed: 0,
  taken: 0,
  cells: "",
};
