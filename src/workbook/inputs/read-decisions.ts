import { emptyDecisions, type QuotaModel } from "../../engine";
import type { Reading, TablesReading } from "../host";
import { acceptedList } from "./accepted-list";
import { benchmarkList } from "./benchmark-list";
import {
  acceptanceList,
  crmInputs,
  crmUserList,
  definitionList,
  gateList,
  maintenanceLookList,
  signatureList,
  statusInput,
  versionList,
} from "./decision-lists";
import { engagementList } from "./engagement-list";
import type { InputList } from "./input-list";
import { readBenchmarks } from "./read-benchmarks";
import { readDecisionRows } from "./read-decision-rows";
import { nothingRead, type ReadPart } from "./read-part";
import { readSingles } from "./read-singles";
import { valueAt } from "./setting-paths";
import type { SingleInput } from "./single-inputs";

/** The decisions of one sheet, which may be gone while the others stand. */
type DecisionSheet = {
  readonly called: string;
  readonly singles: readonly SingleInput[];
  readonly lists: readonly InputList[];
};

const sheets: readonly DecisionSheet[] = [
  { called: "the status", singles: [statusInput], lists: [] },
  { called: "approvals", singles: [], lists: [definitionList] },
  { called: "benchmarks", singles: [], lists: [benchmarkList] },
  { called: "acceptances", singles: [], lists: [acceptanceList] },
  { called: "CRM users", singles: crmInputs, lists: [crmUserList] },
  { called: "gates and signatures", singles: [], lists: [gateList, signatureList] },
  { called: "what was seen in maintenance", singles: [], lists: [maintenanceLookList] },
  { called: "accepted assumptions", singles: [], lists: [acceptedList] },
  { called: "the engagement's checklists", singles: [], lists: [engagementList] },
  { called: "the version log", singles: [], lists: [versionList] },
];

/** Every name that reading the decisions asks for. */
export const decisionNames: readonly string[] = sheets.flatMap(({ singles }) =>
  singles.map(({ name }) => name),
);

/** Every list that reading the decisions goes through. */
export const decisionLists: readonly InputList[] = sheets.flatMap(({ lists }) => lists);

/** Every table that reading the decisions asks for. */
export const decisionTables: readonly string[] = decisionLists.map(({ table }) => table);

type Readings = { readonly names: Reading; readonly tables: TablesReading };

function stands({ singles, lists }: DecisionSheet, { names, tables }: Readings): boolean {
  return (
    lists.some(({ table }) => tables[table] != null) ||
    singles.some(({ name }) => names[name] != null)
  );
}

/** Whether the model has anything of what a sheet would show. */
function isTold({ singles, lists }: DecisionSheet, model: QuotaModel): boolean {
  const paths = [...singles.map(({ field }) => field.key), ...lists.map(({ section }) => section)];
  const untouched = { decisions: emptyDecisions, benchmarks: {} };
  return paths.some(
    (path) => JSON.stringify(valueAt(model, path)) !== JSON.stringify(valueAt(untouched, path)),
  );
}

function silent(notices: readonly string[]): ReadPart {
  return { ...nothingRead, notices };
}

/** What people decided and signed, sheet by sheet; of a sheet that is gone the model's stays. */
export function readDecisions(readings: Readings, model: QuotaModel): readonly ReadPart[] {
  const { names, tables } = readings;
  const { decisions } = model;
  const parts = sheets.flatMap((sheet) => {
    if (!stands(sheet, readings)) {
      const left = `No sheet holds ${sheet.called}: what was told stays as it was.`;
      return isTold(sheet, model) ? [silent([left])] : [];
    }
    return [
      readSingles(sheet.singles, names, model),
      ...sheet.lists.flatMap((list) => {
        const reading = tables[list.table] ?? null;
        return list === benchmarkList
          ? readBenchmarks(reading, model)
          : readDecisionRows(list, reading, model);
      }),
    ];
  });
  return [{ ...silent([]), settings: { decisions } }, ...parts];
}
