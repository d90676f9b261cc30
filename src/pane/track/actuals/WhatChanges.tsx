import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { rounded } from "../../../engine";
import { spokenCount, spokenMoney, spokenShare } from "../../numbers/spoken";
import { actualFields, type ActualChange } from "../../../intake";
import { reportWords } from "../../words/reports";
import { Section } from "../../pieces/Section";
import { ShortList } from "../../pieces/ShortList";
import { useTrackStyles } from "../Track.styles";
import { actualsWords } from "../../words/actuals";
import { periodDays } from "./period-said";
import type { Actuals } from "./useActuals";

export type WhatChangesProps = {
  readonly actuals: Actuals;
  readonly standing: Actuals["period"];
  readonly currency: string;
  /** Whether it is looked whether they can be taken. */
  readonly isTaking: boolean;
  readonly onTake: () => void;
};

function saidValue(value: number | null, field: ActualChange["field"], currency: string): string {
  if (value === null) return reportWords.untold;
  const { kind } = actualFields[field];
  if (kind === "money") return spokenMoney(rounded(value, 2), currency);
  return kind === "share" ? spokenShare(value) : spokenCount(value);
}

function changesByRep(changes: readonly ActualChange[]) {
  const found = new Map<string, ActualChange[]>();
  for (const change of changes) {
    const known = found.get(change.rep);
    if (known === undefined) found.set(change.rep, [change]);
    else known.push(change);
  }
  return [...found].map(([rep, own]) => ({ rep, own }));
}

function Days({ actuals, standing }: Pick<WhatChangesProps, "actuals" | "standing">) {
  const { period } = actuals;
  const changed = periodDays.filter((day) => standing[day] !== period[day]);
  return changed.map((day) => (
    <div key={day}>
      {actualsWords.dayChange(
        actualsWords[day],
        standing[day] || reportWords.untold,
        period[day] || reportWords.untold,
      )}
    </div>
  ));
}

/** Every figure that would become another, and the button that makes it so. */
export function WhatChanges({ actuals, standing, currency, isTaking, onTake }: WhatChangesProps) {
  const styles = useTrackStyles();
  const { changes, reps, reading, isOpen, isReading, hasWrongDays, asksDays, isOther } = actuals;
  const names = new Map(reps.map(({ id, name }) => [id, name]));
  const byRep = changesByRep(changes);
  const hasNothing = changes.length === 0 && !isOther;
  const hasWrong = reading.rows.some(({ problems }) => problems.length > 0);
  return (
    <Section title={actualsWords.wouldChange}>
      <Days actuals={actuals} standing={standing} />
      <Body1 role="status">{actualsWords.changes(changes.length, byRep.length)}</Body1>
      <ShortList items={byRep} keyOf={({ rep }) => rep}>
        {({ rep, own }) => (
          <>
            <b>{names.get(rep) ?? rep}</b>
            {own.map(({ field, before, after }) => (
              <div key={field}>
                {actualsWords.change(
                  actualFields[field].words,
                  saidValue(before, field, currency),
                  saidValue(after, field, currency),
                )}
              </div>
            ))}
          </>
        )}
      </ShortList>
      {hasWrong && <Caption1 className={styles.small}>{actualsWords.stays}</Caption1>}
      {isOpen && <Caption1>{actualsWords.waits}</Caption1>}
      {hasWrongDays && !asksDays && <Caption1 role="status">{actualsWords.waitsDays}</Caption1>}
      <div>
        <Button
          appearance="primary"
          disabled={hasNothing || isOpen || isReading || isTaking || (hasWrongDays && !asksDays)}
          onClick={onTake}
        >
          {changes.length === 0 && isOther ? actualsWords.takeDays : actualsWords.take}
        </Button>
      </div>
    </Section>
  );
}
