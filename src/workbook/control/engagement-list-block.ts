import { block, words } from "../block";
import type { Block } from "../description";
import { engagementList } from "../inputs/engagement-list";
import { fieldOf, toldColumn } from "../inputs/input-list";
import { wordsWorked } from "../plan/columns";
import { ownWord, type EngagementRow } from "./engagement-rows";

function answer(key: "status" | "on" | "by" | "note") {
  return toldColumn<EngagementRow>(fieldOf(engagementList, key), ({ said }) => said?.[key]);
}

/** What a line says that is found by a column: the one of the step, or of the phase. */
function saidOf(header: string, key: "step" | "phase"): string {
  const { table } = engagementList;
  return `=IFERROR(INDEX(${table}[Own word],MATCH({${key}},${table}[${header}],0))&"","")`;
}

/** Every item with how it stands: an own word counts, or that of its step, or that of its phase. */
export function engagementListBlock(rows: readonly EngagementRow[]): Block {
  const ofItem = new Map(rows.map((row) => [row.item, ownWord(row)]));
  const ofPhase = new Map(rows.map((row) => [row.what, ownWord(row)]));
  const { heading, table } = engagementList;
  return block<EngagementRow>(
    { heading, table },
    [
      // A phase is called by a number: as a number it is what everybody takes it for, and is read as the same word.
      {
        key: "item",
        header: "Item",
        look: "label",
        format: ({ kind }) => (kind === "phase" ? "general" : "text"),
        value: ({ kind, item }) => (kind === "phase" ? Number(item) : item),
      },
      words({ key: "what", header: "What is to be done", value: (row) => row.what }),
      wordsWorked("stands", "Stands", {
        formula: '=IF({kind}<>"item","",IF({own}<>"",{own},IF({above}<>"",{above},"OPEN")))',
        value: (row) => row.stands,
      }),
      answer("status"),
      answer("on"),
      answer("by"),
      answer("note"),
      words({ key: "meeting", header: "Meeting", value: (row) => row.meeting || null }, "note"),
      words({ key: "kind", header: "Kind", value: (row) => row.kind }, "note"),
      words({ key: "step", header: "Step", value: (row) => row.step || null }, "note"),
      words({ key: "phase", header: "Phase", value: (row) => row.phase }, "note"),
      wordsWorked("own", "Own word", {
        formula: '=IF({status}&{on}&{by}&{note}="","",IF({status}="","OPEN",{status}))',
        value: ownWord,
      }),
      wordsWorked("ofPhase", "Of its phase", {
        formula: saidOf("What is to be done", "phase"),
        value: ({ phase }) => ofPhase.get(phase) ?? "",
      }),
      wordsWorked("ofStep", "Of its step", {
        formula: saidOf("Item", "step"),
        value: ({ step }) => ofItem.get(step) ?? "",
      }),
      wordsWorked("above", "Said above", {
        formula: '=IF({ofStep}<>"",{ofStep},{ofPhase})',
        value: ({ step, phase }) => ofItem.get(step) || (ofPhase.get(phase) ?? ""),
      }),
    ],
    rows,
  );
}
