import { decisionLists } from "./read-decisions";
import { listsOf, parts } from "./sheet-parts";

/** What stays of a table when somebody gives it another name. */
export type TableIdentity = {
  /** What stands in a cell right above its header. */
  readonly heading: string;
  /** Columns that it has in any case, whatever a person adds. */
  readonly headers: readonly string[];
};

/** By what each table of inputs is known again, by its name. */
export const inputTableIdentities: ReadonlyMap<string, TableIdentity> = new Map(
  [...parts.flatMap(listsOf), ...decisionLists].map(({ table, heading, fields }) => [
    table,
    { heading, headers: fields.map(({ header }) => header) },
  ]),
);
