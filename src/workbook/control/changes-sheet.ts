import { versionBridge, type QuotaModel, type VersionBridge } from "../../engine";
import { block, words, type ColumnPlan } from "../block";
import type { Block, SheetDescription } from "../description";
import { linesBlock } from "../foundation/about-blocks";
import type { PlanSaid } from "../foundation/said";
import { controlList } from "../foundation/sheet-list";

type Sheet = Omit<SheetDescription, "masterCheck">;

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
        look: "calculation",
        format: "wholeMoney",
        value: (row) => row.change,
      },
      {
        key: "stands",
        header: "Stands at",
        look: "calculation",
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
        look: "calculation",
        format: "wholeMoney",
        value: (row) => row.before,
      },
      ...lines.map((line, place): ColumnPlan<RepRow> => ({
        key: `cause${place + 1}`,
        header: causes[place] ?? "",
        look: "calculation",
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
