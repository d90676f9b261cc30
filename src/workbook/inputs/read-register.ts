import type { QuotaModel } from "../../engine";
import type { TableReading } from "../host";
import { isOfFunnel, isStanding } from "./evidence-lines";
import { inputRegister, pathOfLine } from "./evidence-lists";
import type { InputList } from "./input-list";
import { planInputs } from "./plan-inputs";
import { readList, type ReadRow } from "./read-list";
import { nothingRead, type ReadPart } from "./read-part";

const keys = ["evidence", "owner", "asOf", "source", "note"] as const;

const numbered = new Set(planInputs.map(({ field }) => field.key));

/** Whether one of the two registers speaks of a path. */
function isLineOf({ table }: InputList, path: string): boolean {
  const isNumber = numbered.has(path);
  return table === inputRegister.table ? isNumber : !isNumber && !isOfFunnel(path);
}

/** A line on which nobody has written anything yet. */
function saysNothing({ said }: ReadRow): boolean {
  const { evidence = "ASSUMED" } = said;
  return evidence === "ASSUMED" && keys.slice(1).every((key) => said[key] === undefined);
}

/** Reads what is said of where inputs come from. A range or a previous value, which no column holds, stays as it was. */
export function readRegister(
  list: InputList,
  reading: TableReading | null,
  { register }: QuotaModel,
): ReadPart {
  const read = readList(list, reading);
  const { lost, gone, notices } = read;
  const ours = Object.entries(register).filter(([path]) => isLineOf(list, path));
  if (reading === null) {
    return { ...nothingRead, settings: { register: Object.fromEntries(ours) }, gone };
  }
  const isHere = (key: string) => read.columns.includes(key);
  const lines = read.rows.flatMap((row) => {
    const path = pathOfLine(list, row.said["line"]);
    if (path === null) return [];
    const isUntouched = saysNothing(row) && isStanding(path) && !Object.hasOwn(register, path);
    return isUntouched ? [] : [{ path, row }];
  });
  // Every number has its line, so that one without a line has lost it; a list's line a person may remove.
  const here = new Set(read.rows.map((row) => pathOfLine(list, row.said["line"])));
  const standing =
    list.table === inputRegister.table ? ours.filter(([path]) => !here.has(path)) : [];
  const says = ({ said }: ReadRow) =>
    Object.fromEntries(
      keys
        .filter(isHere)
        .map((key) => [key, said[key] ?? (key === "evidence" ? "ASSUMED" : "")] as const),
    );
  return {
    settings: {
      register: Object.fromEntries([
        ...standing,
        ...lines.map(({ path, row }) => [path, { ...register[path], ...says(row) }] as const),
      ]),
    },
    places: lines.flatMap(({ path, row }) => [
      [`register.${path}`, row.address] as const,
      ...keys.map((key) => [`register.${path}.${key}`, row.cellOf(key)] as const),
    ]),
    // Without what a line is about, nothing can be told of any.
    lost: isHere("line") ? lost : [...lost, ...gone],
    gone: isHere("line") ? gone : [],
    notices,
  };
}
