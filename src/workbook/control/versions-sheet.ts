import { serialDate } from "../../engine";
import { block, words, type ColumnPlan } from "../block";
import type { InputRule, SheetDescription } from "../description";
import type { PlanSaid } from "../foundation/said";
import { controlList } from "../foundation/sheet-list";

type Sheet = Omit<SheetDescription, "masterCheck">;
type Version = { readonly version: string; readonly date: string; readonly what: string };

const text: InputRule = { kind: "text", hint: "Free text." };

/** A line for each version; a new one is typed beneath the last. */
export function versionsSheet({ date, before }: PlanSaid): Sheet {
  const { name, family, purpose } = controlList.versions;
  const typed = (
    key: string,
    header: string,
    value: (row: Version) => string | null,
  ): ColumnPlan<Version> => ({
    ...words({ key, header, value }),
    look: "input words",
    rule: () => text,
  });
  const rows: readonly Version[] =
    before === undefined
      ? [
          {
            version: "v0",
            date,
            what: "First version, with everything ASSUMED that nobody confirmed",
          },
        ]
      : [
          { version: "v0", date: "", what: "The version before: see the sheet Changes" },
          { version: "v1", date, what: "This version" },
        ];
  return {
    name,
    family,
    purpose,
    widths: [14, 14, 24, 80, 24],
    blocks: [
      block<Version>(
        { heading: "Versions", table: "VersionList" },
        [
          typed("version", "Version", (row) => row.version),
          {
            key: "date",
            header: "Date",
            look: "input words",
            format: "date",
            rule: () => ({ kind: "date", hint: "The day of this version." }),
            value: (row) => serialDate(row.date),
          },
          typed("who", "Who", () => null),
          typed("what", "What changed", (row) => row.what),
          typed("after", "After which meeting", () => null),
        ],
        rows,
      ),
    ],
  };
}
