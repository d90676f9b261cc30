import { Caption1, Switch } from "@fluentui/react-components";
import { reasons, type ImportFixes, type MarkedRows } from "../../intake";
import { withFix, withoutFix } from "./fix-changes";
import { Fold } from "../pieces/Fold";
import { useImportStyles } from "./Import.styles";
import type { Cleaned, SeenReport, WordFix } from "./import-messages";
import { importWords } from "../words/import";
import { MarkedList } from "./MarkedList";
import { moneyIn } from "./money-words";
import { reasonOfWord } from "./seen-report";
import { WordMeanings } from "./WordMeanings";
import { inMarks } from "../numbers/marks";

export type ReasonFoldProps = {
  readonly marked: MarkedRows;
  readonly report: SeenReport;
  readonly cleaned: Cleaned;
  readonly fixes: ImportFixes;
  readonly onDecide: (fixes: ImportFixes) => void;
};

/** The section of the fixes in which the words of a reason are told, if they can be. */
function sectionOf(reason: MarkedRows["reason"]): WordFix | undefined {
  return (Object.keys(reasonOfWord) as WordFix[]).find((each) => reasonOfWord[each] === reason);
}

/** A reason that rows are marked for: how many, what they come to, what to do, which they are, and what may be decided. */
export function ReasonFold({ marked, report, cleaned, fixes, onDecide }: ReasonFoldProps) {
  const styles = useImportStyles();
  const { reason, fate, rows, money } = marked;
  const { words, remedy, isOpen, fate: usual } = reasons[reason];
  const section = sectionOf(reason);
  const inMoney = moneyIn(report.currency);
  const decideAll = (isUsed: boolean) => {
    const wanted = isUsed ? "used" : "rejected";
    onDecide(
      wanted === usual
        ? withoutFix(fixes, ["reasons", reason])
        : withFix(fixes, ["reasons", reason], wanted),
    );
  };
  const decideOne = (id: string, isUsed: boolean) =>
    onDecide(withFix(fixes, ["deals", id], { ...fixes.deals[id], isUsed }));
  const line = importWords.reasonLine(
    rows,
    money === 0 ? "" : inMoney(money),
    importWords.fateOf[fate],
  );
  return (
    <Fold
      hasLine
      summary={
        <>
          <div>{inMarks(words)}</div>
          <Caption1 className={styles.quietly}>{line}</Caption1>
        </>
      }
    >
      <Caption1>{inMarks(remedy)}</Caption1>
      {isOpen && (
        <Switch
          checked={fate === "used"}
          label={importWords.useRows}
          onChange={(_event, data) => decideAll(data.checked)}
        />
      )}
      {section !== undefined && (
        <WordMeanings
          section={section}
          report={report}
          cleaned={cleaned}
          fixes={fixes}
          onDecide={onDecide}
        />
      )}
      <MarkedList
        marked={marked}
        money={inMoney}
        decisionOf={(id) => fixes.deals[id]?.isUsed}
        onDecide={report.kind === "deals" && isOpen ? decideOne : null}
      />
    </Fold>
  );
}
