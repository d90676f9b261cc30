import { listedRows, type ListedRow, type ListedTable } from "./listed-rows";

/** A territory as a list tells it. */
export type ImportedTerritory = {
  readonly id: string;
  readonly name: string;
  readonly segment: string;
  /** Who works it, as written. */
  readonly rep: string;
  readonly accounts: number | null;
  readonly potential: number | null;
};

/** Reads a list of territories. */
export function territoryTable(table: ListedTable) {
  return listedRows<ImportedTerritory>(table, (cells): ListedRow<ImportedTerritory> => {
    const { text, number, marks } = cells;
    const id = text("id") || text("name");
    const item: ImportedTerritory = {
      id,
      name: text("name") || id,
      segment: text("segment"),
      rep: text("rep"),
      accounts: number("accounts"),
      potential: number("potential"),
    };
    const nobody = id === "" ? [{ reason: "nobody-named" as const, note: "" }] : [];
    return { item, id, money: item.potential, marks: [...marks, ...nobody] };
  });
}
