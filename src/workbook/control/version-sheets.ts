import { serialDate, versionBridge, type QuotaModel, type VersionBridge } from "../../engine";
import { block, words, type ColumnPlan } from "../block";
import type { Block, InputRule, SheetDescription } from "../description";
import { linesBlock } from "../foundation/about-blocks";
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

type CauseRow = {
  readonly cause: string;
  readonly change: number | null;
  readonly stands: number;
};

function causesBlock({ before, lines }: VersionBridge, causes: readonly string[]): Block {
  let stands = before;
  const rows: readonly CauseRow[] = [
    { cause: "version before", change: null, stands },
    ...lines.map((line, place) => {
      stands += line.change;
      return { cause: causes[place] ?? "", change: line.change, stands };
    }),
  ];
  return block<CauseRow>(
    { heading: "Cause by cause" },
    [
      words({ key: "cause", header: "Cause", value: (row) => row.cause }),
      {
        key: "change",
        header: "Change",
        look: "note",
        format: "wholeMoney",
        value: (row) => row.change,
      },
      {
        key: "stands",
        header: "Stands at",
        look: "note",
        format: "wholeMoney",
        value: (row) => row.stands,
      },
    ],
    rows,
  );
}

type RepRow = VersionBridge["reps"][number];

function repsBlock({ reps, lines }: VersionBridge, causes: readonly string[]): Block | null {
  const changed = reps.filter(({ id }) => lines.some(({ byRep }) => byRep.has(id)));
  if (changed.length === 0) return null;
  return block<RepRow>(
    { heading: "Rep by rep: those whose quota changed", table: "ChangeByRep" },
    [
      words({ key: "id", header: "Id", value: (row) => row.id }),
      words({ key: "name", header: "Name", value: (row) => row.name }),
      {
        key: "before",
        header: "Before",
        look: "note",
        format: "wholeMoney",
        value: (row) => row.before,
      },
      ...lines.map((line, place): ColumnPlan<RepRow> => ({
        key: `cause${place + 1}`,
        header: causes[place] ?? "",
        look: "note",
        format: "wholeMoney",
        value: ({ id }) => line.byRep.get(id) ?? 0,
      })),
      {
        key: "after",
        header: "After",
        look: "output",
        format: "wholeMoney",
        formula: `={before}${lines.map((_line, place) => `+{cause${place + 1}}`).join("")}`,
        value: (row) => row.after,
      },
      {
        key: "now",
        header: "Now",
        look: "calculation",
        format: "wholeMoney",
        formula: "=SUMIFS(AllocationPlan[Quota],AllocationPlan[Id],{id})",
        value: (row) => row.after,
      },
    ],
    changed,
  );
}

const noBridge = (label: string, said: string) => [
  linesBlock("Nothing to compare with", "Why", [{ label, text: said }]),
];

function changeBlocks(model: QuotaModel, before: QuotaModel | undefined): readonly Block[] {
  if (before === undefined) {
    return noBridge(
      "First version",
      "This workbook was written without a version before it. Written from a changed model, it says here what moved and why.",
    );
  }
  const bridge = versionBridge(before, model);
  if (bridge.kind === "impossible") {
    const [problem] = bridge.problems;
    return noBridge(problem?.where ?? "", `${problem?.what ?? ""} ${problem?.remedy ?? ""}`.trim());
  }
  const causes = bridge.lines.map((line) => line.causes.join(" and "));
  return [
    causesBlock(bridge, causes),
    ...[repsBlock(bridge, causes)].flatMap((each) => each ?? []),
  ];
}

/** What moved since the version before, cause by cause and rep by rep. */
export function changesSheet(model: QuotaModel, { before }: PlanSaid): Sheet {
  const { name, family, purpose } = controlList.changes;
  return {
    name,
    family,
    purpose,
    widths: [24, 26, 16, ...Array.from({ length: 10 }, () => 14)],
    blocks: changeBlocks(model, before),
  };
}
