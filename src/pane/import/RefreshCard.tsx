import { grouped, inMarks } from "../numbers/marks";
import { Body1, Button, Caption1 } from "@fluentui/react-components";
import type { QuotaModel } from "../../engine";
import { Message } from "../pieces/Message";
import { Section } from "../pieces/Section";
import type { StandingModel } from "../standing-model";
import { pathWords } from "./estimates";
import { Fold } from "../pieces/Fold";
import { useImportStyles } from "./Import.styles";
import type { UpToDate } from "./import-messages";
import { modelWords } from "../words/import-model";
import { ShortList } from "../pieces/ShortList";
import { typedWords } from "../numbers/told";

export type RefreshCardProps = {
  readonly standing: StandingModel;
  readonly upToDate: UpToDate | null;
  /** Why the model could not be read; null where it could. */
  readonly failure: string | null;
  readonly onBring: () => void;
  readonly onTake: (model: QuotaModel) => void;
  readonly onLeave: () => void;
};

function shown(value: number | string | null): string {
  if (value === null || value === "") return modelWords.blank;
  return typeof value === "number" ? grouped(value) : typedWords(value);
}

function Changes({
  upToDate,
  onTake,
  onLeave,
}: Pick<RefreshCardProps, "onTake" | "onLeave"> & { readonly upToDate: UpToDate }) {
  const styles = useImportStyles();
  const { changes, left, model } = upToDate;
  return (
    <>
      <div role="status">
        <b>{changes.length === 0 ? modelWords.noChanges : modelWords.changes(changes.length)}</b>
      </div>
      <ShortList items={changes} keyOf={({ path }) => path}>
        {({ path, before, after }) => (
          <>
            <div>{pathWords(path)}</div>
            <Caption1 className={styles.quietly}>
              {modelWords.becomes(shown(before), shown(after))}
            </Caption1>
          </>
        )}
      </ShortList>
      {left.length > 0 && (
        <Fold summary={modelWords.left(left.length)} hasLine>
          <ShortList items={left} keyOf={({ path, why }) => `${path} ${why}`}>
            {({ path, stands, told, why }) => (
              <>
                <div>{pathWords(path)}</div>
                <Caption1 className={styles.quietly}>
                  {modelWords.leftLine(shown(stands), shown(told))}. {inMarks(why)}
                </Caption1>
              </>
            )}
          </ShortList>
        </Fold>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={changes.length === 0} onClick={() => onTake(model)}>
          {modelWords.takeIt}
        </Button>
        <Button onClick={onLeave}>{modelWords.leaveIt}</Button>
      </div>
    </>
  );
}

/** Brings a model that stands already up to date: every change is shown before it is taken. */
export function RefreshCard({
  standing,
  upToDate,
  failure,
  onBring,
  onTake,
  onLeave,
}: RefreshCardProps) {
  return (
    <Section title={modelWords.upToDate}>
      {failure !== null && (
        <Message intent="error" title={standing.name}>
          {failure}
        </Message>
      )}
      {upToDate === null ? (
        <>
          <Body1>{modelWords.upToDateText(standing.name)}</Body1>
          <div>
            <Button onClick={onBring}>{modelWords.bring}</Button>
          </div>
        </>
      ) : (
        <Changes upToDate={upToDate} onTake={onTake} onLeave={onLeave} />
      )}
    </Section>
  );
}
