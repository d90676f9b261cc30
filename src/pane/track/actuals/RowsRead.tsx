import { useMemo } from "react";
import { Body1, Button, Switch } from "@fluentui/react-components";
import { nearestPerson, personAnswerId, type ActualRow } from "../../../intake";
import { Section } from "../../pieces/Section";
import { ShortList } from "../../pieces/ShortList";
import { useTrackStyles } from "../Track.styles";
import { few } from "../../words/track";
import { actualsWords } from "../../words/actuals";
import type { Actuals } from "./useActuals";
import { inMarks } from "../../numbers/marks";

/** So many reps of whom no row tells are named. */
const NAMED = 5;

function WrongRow({ row, actuals }: { readonly row: ActualRow; readonly actuals: Actuals }) {
  const styles = useTrackStyles();
  const { reps, answer } = actuals;
  const { said, problems, isUnknown } = row;
  const near = useMemo(
    () => (isUnknown ? nearestPerson(said, reps) : null),
    [isUnknown, said, reps],
  );
  return (
    <>
      <b>{actualsWords.row(row.row, said)}</b>
      {problems.map(({ what, remedy }) => (
        <div key={what}>
          {inMarks(what)} {inMarks(remedy)}
        </div>
      ))}
      {row.rep === null && said !== "" && (
        <div className={styles.wrap}>
          {near !== null && (
            <Button size="small" onClick={() => answer(personAnswerId(said), near.id)}>
              {actualsWords.takeAs(near.name)}
            </Button>
          )}
          <Button
            size="small"
            aria-label={actualsWords.leaveOut(row.row)}
            onClick={() => answer(personAnswerId(said), "")}
          >
            {actualsWords.leaveRowOut}
          </Button>
        </div>
      )}
    </>
  );
}

/** Which rows were matched, what is wrong with the others, and of whom no row tells. */
export function RowsRead({ actuals }: { readonly actuals: Actuals }) {
  const { reading, reps, draft, say } = actuals;
  const { rows, values, leftOut } = reading;
  if (rows.length === 0 && leftOut === 0) return null;
  const wrong = rows.filter(({ problems }) => problems.length > 0);
  const named = new Set(rows.map(({ rep }) => rep));
  const others = reps.filter(({ id }) => !named.has(id));
  return (
    <Section title={actualsWords.rows}>
      <Body1 role="status">{actualsWords.matched(values.size, wrong.length, leftOut)}</Body1>
      <ShortList items={wrong} keyOf={({ row }) => String(row)}>
        {(row) => <WrongRow row={row} actuals={actuals} />}
      </ShortList>
      {others.length > 0 && (
        <>
          <div>
            {actualsWords.notNamed(
              few(
                others.map(({ name }) => name),
                NAMED,
              ),
            )}
          </div>
          <Switch
            checked={draft.clearsOthers}
            label={actualsWords.clearOthers}
            onChange={(_event, data) => say({ clearsOthers: data.checked })}
          />
        </>
      )}
    </Section>
  );
}
