import type { AllocationPlan, Finding, Weight } from "../../engine";
import { block, words } from "../block";
import type { Block, SheetDescription } from "../description";
import { controlList } from "../foundation/sheet-list";
import { pageLines } from "./page-lines";
import { stampBlock } from "./stamp";

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

type Listed = Finding & { readonly place: number };

/** One row a finding, to sort and to filter. */
function listBlock(findings: readonly Finding[]): Block {
  return block<Listed>(
    { heading: "Findings", table: "FindingList" },
    [
      words({ key: "weight", header: "Weight", value: (row) => weights[row.weight] }),
      words({ key: "id", header: "Id", value: (row) => row.id }, "note"),
      {
        key: "about",
        header: "How many",
        look: "note",
        value: (row) => row.concerns?.length ?? null,
      },
      words({ key: "title", header: "Finding", value: (row) => row.title }),
    ],
    findings.map((finding, place) => ({ ...finding, place })),
  );
}

/** Each finding at length: words, remedies, whom it concerns. */
function wordsBlock(findings: readonly Finding[]): Block {
  return block<Line>(
    { heading: "In words" },
    [
      words({ key: "weight", header: "Weight", value: (row) => row.weight }),
      words({ key: "title", header: "Finding", value: (row) => row.title || null }),
      words({ key: "part", header: "Part", value: (row) => row.part || null }, "note"),
      words({ key: "text", header: "Words", value: (row) => row.text || null }, "note"),
    ],
    findings.flatMap(findingLines),
  );
}

/** What the engine makes of the plan, as of the day of writing. */
export function findingsSheet(
  plan: AllocationPlan,
  findings: readonly Finding[],
  date: string,
): Omit<SheetDescription, "masterCheck"> {
  const { name, family, purpose } = controlList.findings;
  return {
    name,
    family,
    purpose,
    widths: [22, 26, 18, 96],
    blocks: [
      stampBlock(plan, date),
      ...(findings.length === 0 ? [] : [listBlock(findings), wordsBlock(findings)]),
    ],
  };
}
