import { Fold } from "../pieces/Fold";
import { PlainTable } from "../pieces/PlainTable";
import { chartWords } from "../words/charts";

export type FiguresTableProps = {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** What a picture shows, as figures: for whoever does not see it, or wants to copy them. */
export function FiguresTable({ title, header, rows }: FiguresTableProps) {
  return (
    <Fold summary={chartWords.figures}>
      <PlainTable
        title={title}
        header={header}
        rows={rows.map((cells) => ({ id: cells[0] ?? "", cells }))}
      />
    </Fold>
  );
}
