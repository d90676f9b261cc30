import { mappedTables, UnreadableTable, type MappedTables, type Watch } from "../../intake";
import { attended } from "./attended";
import type { ImportInput, Refusal, Told } from "./import-messages";
import { openedInput, type WorkbookFileReader } from "./opened-input";

/** What an input turned out to hold, or why it cannot be read. */
export type Looked = { readonly input: string } & (
  { readonly mapped: MappedTables } | { readonly refusal: Refusal }
);

/** Looks over the tables of an input, from the first row to the last. */
export async function lookedAt(
  input: ImportInput,
  reader: WorkbookFileReader,
  { told, watch }: { readonly told: Told; readonly watch: Watch },
): Promise<Looked> {
  try {
    const opened = await openedInput(input, reader);
    const tables = opened.map(({ source, isSheet }) => ({
      source: attended(source, watch),
      isSheet,
    }));
    const mapped = await mappedTables(tables, told.answers, told.memory);
    // Kept as they were opened: the next reading has eyes of its own.
    const own = new Map(opened.map(({ source }) => [source.name, source]));
    const unattended = mapped.tables.map((each) => ({
      ...each,
      source: own.get(each.source.name) ?? each.source,
    }));
    return { input: input.id, mapped: { ...mapped, tables: unattended } };
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    const { where, what, remedy } = error;
    return { input: input.id, refusal: { input: input.id, where, what, remedy } };
  }
}
