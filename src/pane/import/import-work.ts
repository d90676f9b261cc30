import {
  answeredAnew,
  cleanedTables,
  dealsTaken,
  drafted,
  intakeList,
  refreshed,
  remembering,
  type CleanedTables,
  type DealsTaken,
  type Draft,
  type MappedTable,
  type Watch,
} from "../../intake";
import { attended } from "./attended";
import type {
  DraftWishes,
  ImportAnswer,
  ImportInput,
  ImportQuestion,
  Mapped,
  Told,
} from "./import-messages";
import { lookedAt, type Looked } from "./looked-at";
import type { WorkbookFileReader } from "./opened-input";
import { seenReport } from "./seen-report";

type Found = { readonly key: string; readonly found: CleanedTables; readonly taken: DealsTaken };

/** All of the work on inputs: nothing is read twice whose answer still stands. */
export function importWork(reader: WorkbookFileReader) {
  const inputs = new Map<string, ImportInput>();
  const looked = new Map<string, Looked>();
  let kept: Found | null = null;

  async function lookedOnce(input: ImportInput, told: Told, watch: Watch): Promise<Looked> {
    const before = looked.get(input.id);
    if (before !== undefined) return before;
    const found = await lookedAt(input, reader, { told, watch });
    // What could not be read may have been mended when it is asked for again.
    if ("mapped" in found) looked.set(input.id, found);
    return found;
  }

  /** Looks at all inputs; each table is read as its answers stand now. */
  async function tablesOf(told: Told, watch: Watch) {
    const all: Looked[] = [];
    for (const id of told.inputs) {
      const input = inputs.get(id);
      if (input !== undefined) all.push(await lookedOnce(input, told, watch));
    }
    const mapped = all.flatMap((each) =>
      "mapped" in each
        ? [{ ...each, now: answeredAnew({ ...each.mapped, answers: {} }, told.answers) }]
        : [],
    );
    return {
      mapped,
      tables: mapped.flatMap(({ now }) => now.tables),
      refusals: all.flatMap((each) => ("refusal" in each ? [each.refusal] : [])),
    };
  }

  async function map(told: Told, watch: Watch): Promise<Mapped> {
    const first = await tablesOf(told, watch);
    const remembered = Object.fromEntries(
      first.mapped
        .flatMap((each) => Object.entries(each.mapped.answers))
        .filter(([id]) => told.answers[id] === undefined),
    );
    const answers = { ...remembered, ...told.answers };
    const { mapped, refusals } = await tablesOf({ ...told, answers }, watch);
    return {
      type: "mapped",
      tables: mapped.flatMap(({ input, now }) =>
        now.tables.map(({ table, mapping }) => ({
          input,
          rows: table.rows,
          headers: table.profiles.map(({ header }) => header),
          mapping,
        })),
      ),
      leftOut: mapped.flatMap(({ now }) => now.leftOut),
      refusals,
      remembered,
    };
  }

  async function cleaned(told: Told, watch: Watch) {
    const { tables } = await tablesOf(told, watch);
    const key = JSON.stringify([told.inputs, told.answers, told.fixes, told.asOf]);
    if (kept?.key === key) return { ...kept, tables };
    const taken = dealsTaken();
    const sources = tables.map((each): MappedTable => ({
      ...each,
      source: attended(each.source, watch),
    }));
    const found = await cleanedTables(sources, told, taken.add);
    kept = { key, found, taken };
    return { ...kept, tables };
  }

  function draftOf({ found, taken }: Found, asOf: string, wishes: DraftWishes): Draft {
    const draft = drafted(found, taken, { asOf, yearStart: wishes.yearStart });
    const company = { ...draft.model.company, name: wishes.company };
    return { ...draft, model: { ...draft.model, company } };
  }

  async function answer(question: ImportQuestion, watch: Watch): Promise<ImportAnswer> {
    const { told } = question;
    if (question.type === "map") return map(told, watch);
    const all = await cleaned(told, watch);
    if (question.type === "clean") {
      const { people, territories } = all.found;
      return {
        type: "cleaned",
        reports: all.found.cleaned.flatMap((each) => seenReport(each) ?? []),
        people: people.map(({ id, name }) => ({ id, name })),
        territories: territories.map(({ id, name }) => ({ id, name })),
        memory: all.tables.reduce(
          (memory, { table }) => remembering(memory, table, told.answers),
          told.memory,
        ),
      };
    }
    const draft = draftOf(all, told.asOf, question.wishes);
    if (question.type === "draft") return { type: "drafted", draft, list: intakeList(draft) };
    return { type: "upToDate", ...refreshed(question.model, draft) };
  }

  return {
    bring: (brought: readonly ImportInput[]): void => {
      for (const input of brought) inputs.set(input.id, input);
    },
    forget: (ids: readonly string[]): void => {
      for (const id of ids) {
        inputs.delete(id);
        looked.delete(id);
      }
    },
    answer,
  };
}
