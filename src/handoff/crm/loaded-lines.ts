import { isoDate, type Problem } from "../../engine";
import type { LoadedLine } from "./compared-load";
import type { CrmSystem } from "./load-lines";

/** A cell of an export, as a text file or a sheet holds it. */
export type ExportCell = string | number | boolean | null;

/** How each system calls what is compared, in its exports and its interface. */
const headers: Readonly<Record<CrmSystem, Readonly<Record<Field, readonly string[]>>>> = {
  salesforce: {
    user: ["quotaownerid", "quotaowner.id", "userid", "ownerid"],
    firstDay: ["startdate", "periodstartdate"],
    amount: ["quotaamount"],
  },
  hubspot: {
    user: ["hubspotownerid", "ownerid"],
    firstDay: ["hsstartdatetime", "startdate"],
    amount: ["hstargetamount", "targetamount"],
  },
};

type Field = "user" | "firstDay" | "amount";
const fields: readonly Field[] = ["user", "firstDay", "amount"];

function plainHeader(cell: ExportCell): string {
  return String(cell ?? "")
    .toLowerCase()
    .replace(/[^a-z.]/g, "");
}

/** The day of a date as exports write it: ISO with or without a time, milliseconds since 1970, or a sheet's serial number. */
function dayOf(cell: ExportCell): string | null {
  const text = String(cell ?? "").trim();
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text)?.[1];
  if (iso !== undefined) return iso;
  if (!/^\d+(?:\.\d+)?$/.test(text)) return null;
  const number = Number(text);
  if (number > 10_000_000_000) return new Date(number).toISOString().slice(0, 10);
  return number > 20_000 && number < 80_000 ? isoDate(Math.floor(number)) : null;
}

function amountOf(cell: ExportCell): number | null {
  if (typeof cell === "number") return cell;
  const text = String(cell ?? "").replace(/[\s,]/g, "");
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

/** The lines of an export, or what keeps it from being read: nothing is left out in silence. */
export function loadedLines(
  system: CrmSystem,
  rows: readonly (readonly ExportCell[])[],
  name: string,
): { readonly lines: readonly LoadedLine[]; readonly problems: readonly Problem[] } {
  const [first = [], ...rest] = rows;
  const names = first.map(plainHeader);
  const known = headers[system];
  const place = (field: Field) => names.findIndex((header) => known[field].includes(header));
  const missing = fields.filter((field) => place(field) < 0);
  if (missing.length > 0) {
    const remedy = `Export it with the columns ${fields.map((field) => known[field][0] ?? "").join(", ")}.`;
    const what = `It has no column for ${missing.join(", ")}.`;
    return { lines: [], problems: [{ where: name, what, remedy }] };
  }
  const [user, firstDay, amount] = fields.map(place) as [number, number, number];
  const lines: LoadedLine[] = [];
  const problems: Problem[] = [];
  rest.forEach((cells, at) => {
    if (cells.every((cell) => cell === null || cell === "")) return;
    const row = at + 2;
    const [day, money] = [dayOf(cells[firstDay] ?? null), amountOf(cells[amount] ?? null)];
    if (day === null || money === null) {
      const wrong = day === null ? cells[firstDay] : cells[amount];
      const kind = day === null ? "a day such as 2026-01-31" : "an amount such as 12500.50";
      problems.push({
        where: `${name}, row ${row}`,
        what: `${JSON.stringify(wrong ?? null)} is not ${kind}.`,
        remedy: "Mend the cell, or export it anew.",
      });
      return;
    }
    lines.push({ row, user: String(cells[user] ?? "").trim(), firstDay: day, amount: money });
  });
  return { lines, problems };
}
