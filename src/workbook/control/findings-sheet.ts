import type { Finding, Weight } from "../../engine";
import { block, words } from "../block";
import type { Block, SheetDescription } from "../description";
import type { PlanSaid } from "../foundation/said";
import { controlList } from "../foundation/sheet-list";
import { watchBlock, watched, type Watched } from "./finding-watch";
import { marksBlock, stateOf } from "./findings-marks";
import { pageLines } from "./page-lines";
import type { Warning } from "./warning";

const weights: Readonly<Record<Weight, string>> = { act: "Act", know: "Know", good: "Good" };

type Line = {
  readonly weight: string;
  readonly title: string;
  readonly part: string;
  readonly text: string;
};

/** Characters of a line that fit the widest column. */
const LINE_LENGTH = 105;

function partLines(part: string, texts: readonly string[]): readonly Line[] {
  return texts
    .flatMap((text) => pageLines(text, LINE_LENGTH))
    .map((text, place) => ({ weight: "", title: "", part: place === 0 ? part : "", text }));
}

function findingLines({
  weight,
  title,
  words: said,
  remedies,
  concerns = [],
}: Finding): readonly Line[] {
  const [first, ...rest] = [
    ...partLines("Found", [said]),
    ...partLines(
      "To do",
      remedies.map((remedy) => `• ${remedy}`),
    ),
    ...partLines("Whom", concerns.length === 0 ? [] : [concerns.join(", ")]),
  ];
  const head = { weight: weights[weight], part: "", text: "" };
  return [{ ...head, title }, ...(first === undefined ? [] : [first, ...rest])];
}

/** One row a finding, to sort and to filter: whether it still holds is worked out where formulas know. */
function listBlock(rows: readonly Watched[]): Block {
  return block<Watched>(
    { heading: "Findings", table: "FindingList" },
    [
      words({ key: "weight", header: "Weight", value: (row) => weights[row.weight] }),
      words({ key: "id", header: "Id", value: (row) => row.id }, "note"),
      {
        key: "still",
        header: "Still so",
        look: "verdict",
        formula:
          '=IF({now}="",FindingsAsWritten,IF({now}="LOOK","yes",IF({now}="OK","no","not told")))',
        value: stateOf,
      },
      words({ key: "title", header: "Finding when written", value: (row) => row.title }),
      {
        key: "about",
        header: "How many when written",
        look: "note",
        value: (row) => row.concerns?.length ?? null,
      },
      {
        key: "now",
        header: "Says now",
        look: "calculation words",
        formula: '=INDEX(WatchedStates,MATCH({id},WatchedIds,0))&""',
        value: (row) => row.now,
      },
    ],
    rows,
  );
}

/** Each finding at length: words, remedies, whom it concerns. */
function wordsBlock(findings: readonly Finding[]): Block {
  return block<Line>(
    { heading: "In words, as of writing" },
    [
      words({ key: "weight", header: "Weight", value: (row) => row.weight }),
      words({ key: "title", header: "Finding", value: (row) => row.title || null }),
      words({ key: "part", header: "Part", value: (row) => row.part || null }, "note"),
      words({ key: "text", header: "Words", value: (row) => row.text || null }, "note"),
    ],
    findings.flatMap(findingLines),
  );
}

/** What the engine makes of the plan, and whether it still does. */
export function findingsSheet(
  findings: readonly Finding[],
  warnings: readonly Warning[],
  said: PlanSaid,
): Omit<SheetDescription, "masterCheck"> {
  const { name, family, purpose } = controlList.findings;
  const rows = watched(findings, warnings);
  return {
    name,
    family,
    purpose,
    widths: [34, 34, 18, 96, 12, 12],
    blocks: [
      marksBlock(rows, said),
      ...(rows.length === 0 ? [] : [listBlock(rows), wordsBlock(findings), watchBlock(rows)]),
    ],
  };
}
