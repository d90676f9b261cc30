import { Caption1 } from "@fluentui/react-components";
import { Section } from "../pieces/Section";
import { useImportStyles } from "./Import.styles";
import type { ImportState } from "./import-state";
import { importWords } from "../words/import";
import { TableCard } from "./TableCard";
import type { ImportActs } from "./import-acts";
import { inMarks } from "../numbers/marks";

export type ColumnsStepProps = { readonly state: ImportState; readonly acts: ImportActs };

/** The second step: how each table is read. */
export function ColumnsStep({ state, acts }: ColumnsStepProps) {
  const styles = useImportStyles();
  const { mapped } = state;
  if (mapped === null) return null;
  return (
    <>
      {mapped.tables.map((table) => (
        <TableCard key={table.mapping.source} table={table} state={state} acts={acts} />
      ))}
      {mapped.leftOut.length > 0 && (
        <Section title={importWords.leftOut}>
          {mapped.leftOut.map((words) => (
            <Caption1 key={words} className={styles.quietly}>
              {inMarks(words)}
            </Caption1>
          ))}
        </Section>
      )}
    </>
  );
}
