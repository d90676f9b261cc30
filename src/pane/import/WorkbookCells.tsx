import { useEffect, useState } from "react";
import { Button, Caption1, Field, Select } from "@fluentui/react-components";
import type { OwnPlace, WorkbookHost } from "../../workbook";
import { Message } from "../pieces/Message";
import { Fold } from "../pieces/Fold";
import { importWords } from "../words/import";
import { useImportStyles } from "./Import.styles";
import type { Rows } from "./import-acts";
import { inMarks } from "../numbers/marks";

export type WorkbookCellsProps = {
  readonly host: WorkbookHost;
  readonly onRows: (name: string, rows: Rows) => void;
};

function Choice({ host, onRows }: WorkbookCellsProps) {
  const styles = useImportStyles();
  const [tables, setTables] = useState<readonly string[]>([]);
  const [table, setTable] = useState("");
  const [failure, setFailure] = useState<string | null>(null);
  const [isReading, setIsReading] = useState(false);
  useEffect(() => {
    host.ownTables().then(setTables, () => setTables([]));
  }, [host]);
  const take = async () => {
    const place: OwnPlace = table === "" ? { kind: "selection" } : { kind: "table", name: table };
    setFailure(null);
    setIsReading(true);
    try {
      const { name, rows } = await host.ownRows(place);
      onRows(name, rows);
    } catch (error) {
      setFailure(error instanceof Error ? inMarks(error.message) : importWords.failed);
    }
    setIsReading(false);
  };
  return (
    <>
      {tables.length === 0 && (
        <Caption1 className={styles.quietly}>{importWords.noTables}</Caption1>
      )}
      <Field label={importWords.whichCells}>
        <Select value={table} onChange={(_event, data) => setTable(data.value)}>
          <option value="">{importWords.selection}</option>
          {tables.map((name) => (
            <option key={name} value={name}>
              {importWords.tableOf(name)}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Button disabled={isReading} onClick={() => void take()}>
          {importWords.take}
        </Button>
      </div>
      <div role="status">
        {failure !== null && (
          <Message intent="error" title={importWords.failed}>
            {failure}
          </Message>
        )}
      </div>
    </>
  );
}

/** Takes the selected cells, or a table, of the open workbook. */
export function WorkbookCells(props: WorkbookCellsProps) {
  return (
    <Fold summary={importWords.fromWorkbook} hasLine>
      <Choice {...props} />
    </Fold>
  );
}
