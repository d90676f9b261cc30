import { Caption1, Field, Select } from "@fluentui/react-components";
import { LEAVE_OUT, type MappedColumn } from "../../intake";
import { useImportStyles } from "./Import.styles";
import { importWords } from "../words/import";
import { capital, fieldName } from "./table-answers";
import { inMarks } from "../numbers/marks";

export type ColumnFieldProps = {
  readonly field: string;
  readonly column: MappedColumn | undefined;
  readonly headers: readonly string[];
  readonly isRemembered: boolean;
  readonly onChoose: (header: string) => void;
};

/** How what stands in a column is read. */
function writing({ dateOrder, decimalMark, isPercent }: MappedColumn): string {
  return [
    ...(dateOrder === null ? [] : [importWords.orders[dateOrder]]),
    ...(decimalMark === null ? [] : [importWords.marks[decimalMark]]),
    ...(isPercent ? [importWords.percent] : []),
  ].join(", ");
}

function detail(column: MappedColumn): string {
  const samples = column.samples.slice(0, 2).join("; ");
  return [
    ...(samples === "" ? [] : [importWords.samples(samples)]),
    writing(column),
    inMarks(column.because),
  ]
    .filter((part) => part !== "")
    .map(capital)
    .join(". ");
}

/** Which column tells a field, why, and how it is read; a person may choose another. */
export function ColumnField({ field, column, headers, isRemembered, onChoose }: ColumnFieldProps) {
  const styles = useImportStyles();
  return (
    <div className={styles.column}>
      <Field label={fieldName(field)} size="small">
        <Select
          size="small"
          value={column?.header ?? LEAVE_OUT}
          onChange={(_event, data) => onChoose(data.value)}
        >
          {headers.map((header, place) => (
            <option key={`${place} ${header}`} value={header}>
              {header}
            </option>
          ))}
          <option value={LEAVE_OUT}>{importWords.notHere}</option>
        </Select>
      </Field>
      {column !== undefined && <Caption1 className={styles.quietly}>{detail(column)}.</Caption1>}
      {isRemembered && <Caption1 className={styles.quietly}>{importWords.rememberedOne}</Caption1>}
    </div>
  );
}
