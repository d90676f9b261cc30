import { Body1Strong, Caption1 } from "@fluentui/react-components";
import type { ImportFixes } from "../../intake";
import { Message } from "../pieces/Message";
import { usePaneStyles } from "../Pane.styles";
import { Decisions } from "./Decisions";
import { useImportStyles } from "./Import.styles";
import type { Cleaned, SeenReport } from "./import-messages";
import type { ImportState } from "./import-state";
import { importWords } from "../words/import";
import { ReasonFold } from "./ReasonFold";
import { RowsBar } from "./RowsBar";
import type { ImportActs } from "./import-acts";
import { inMarks } from "../numbers/marks";

export type RowsStepProps = { readonly state: ImportState; readonly acts: ImportActs };

type ReportCardProps = {
  readonly report: SeenReport;
  readonly cleaned: Cleaned;
  readonly fixes: ImportFixes;
  readonly onDecide: (fixes: ImportFixes) => void;
};

function ReportCard({ report, ...rest }: ReportCardProps) {
  const styles = useImportStyles();
  const pane = usePaneStyles();
  return (
    <section className={pane.card} aria-label={report.source}>
      <div>
        <Body1Strong as="h2" block className={styles.name}>
          {report.source}
        </Body1Strong>
        <Caption1 className={styles.quietly}>{importWords.tableKinds[report.kind]}</Caption1>
      </div>
      <RowsBar report={report} />
      {report.marked.length === 0 && (
        <Caption1 className={styles.quietly}>{importWords.allUsed}</Caption1>
      )}
      <div>
        {report.marked.map((marked) => (
          <ReasonFold key={marked.reason} marked={marked} report={report} {...rest} />
        ))}
      </div>
      {report.notes.map((note) => (
        <Caption1 key={note}>{inMarks(note)}</Caption1>
      ))}
      {report.gaps.length > 0 && <Caption1>{importWords.gaps(report.gaps.join(", "))}</Caption1>}
    </section>
  );
}

/** The third step: what became of the rows, and what is decided about them. */
export function RowsStep({ state, acts }: RowsStepProps) {
  const { cleaned, fixes, isStale, work } = state;
  const decide = (next: ImportFixes) => void acts.decide(next);
  if (cleaned === null) return null;
  return (
    <>
      {isStale && work === null && (
        <Message
          intent="warning"
          title={importWords.stale}
          choices={[{ label: importWords.readAgain, onChoose: () => void acts.readAgain() }]}
        />
      )}
      {cleaned.reports.map((report) => (
        <ReportCard
          key={report.source}
          report={report}
          cleaned={cleaned}
          fixes={fixes}
          onDecide={decide}
        />
      ))}
      <Decisions fixes={fixes} cleaned={cleaned} onDecide={decide} />
    </>
  );
}
