import type { QuotaModel } from "../../engine";
import type { TableReading } from "../host";
import { isStanding, pathOfLine } from "./evidence-lists";
import type { InputList } from "./input-list";
import { readList, type ReadRow } from "./read-list";
import type { ReadPart } from "./read-singles";

const keys = ["evidence", "owner", "asOf", "source", "note"] as const;

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
  const lines = read.rows.flatMap((row) => {
    const path = pathOfLine(list, row.said["line"]);
    if (path === null) return [];
    const isUntouched = saysNothing(row) && isStanding(path) && !Object.hasOwn(register, path);
    return isUntouched ? [] : [{ path, row }];
  });
  const says = ({ said }: ReadRow) => ({
    evidence: said["evidence"] ?? "ASSUMED",
    ...Object.fromEntries(keys.slice(1).map((key) => [key, said[key] ?? ""])),
  });
  return {
    settings: {
      register: Object.fromEntries(
        lines.map(({ path, row }) => [path, { ...register[path], ...says(row) }]),
      ),
    },
    places: lines.flatMap(({ path, row }) => [
      [`register.${path}`, row.address] as const,
      ...keys.map((key) => [`register.${path}.${key}`, row.cellOf(key)] as const),
    ]),
    lost: read.lost,
    notices: read.notices,
  };
}
