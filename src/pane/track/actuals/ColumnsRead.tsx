import {
  Body1,
  Button,
  Caption1,
  Field,
  Radio,
  RadioGroup,
  Select,
} from "@fluentui/react-components";
import { actualFieldNames, actualFields, columnAnswerId, UNREAD } from "../../../intake";
import { Fold } from "../../pieces/Fold";
import { Section } from "../../pieces/Section";
import { useTrackStyles } from "../Track.styles";
import { actualsWords } from "../../words/actuals";
import type { Actuals } from "./useActuals";
import { inMarks } from "../../numbers/marks";
import { choiceWords } from "../../numbers/told";

/** What is asked about the pasted rows, each with its choices. */
export function Asked({ actuals }: { readonly actuals: Actuals }) {
  const styles = useTrackStyles();
  const { questions } = actuals.reading;
  if (questions.length === 0) return null;
  return (
    <Section title={actualsWords.toAnswer}>
      {questions.map(({ id, words, choices }) => (
        <Field key={id} label={inMarks(words)} className={styles.question}>
          <RadioGroup value="" onChange={(_event, data) => actuals.answer(id, data.value)}>
            {choices.map((choice) => (
              <Radio key={choice.value} value={choice.value} label={choiceWords(id, choice)} />
            ))}
          </RadioGroup>
        </Field>
      ))}
    </Section>
  );
}

/** Every column with what it is taken for, to be put right where it was taken wrongly. */
export function ColumnsRead({ actuals }: { readonly actuals: Actuals }) {
  const styles = useTrackStyles();
  const { reading, draft, answer, say } = actuals;
  const { columns, headerRow } = reading;
  if (columns.length === 0) return null;
  const isUnread = columns.every(({ use }) => use === null || use === "rep");
  return (
    <Section title={actualsWords.columns}>
      <Body1>
        {headerRow === null ? actualsWords.noHeader : actualsWords.headerRow(headerRow)}
        {isUnread && ` ${actualsWords.noColumn}`}
      </Body1>
      <Fold
        summary={columns
          .filter(({ use }) => use !== null)
          .map(({ use }) =>
            use === null || use === "rep" ? actualsWords.rep : actualFields[use].words,
          )
          .join(", ")}
      >
        {columns.map(({ place, header, use, profile }) => (
          <Field key={place} label={actualsWords.holds(header)} size="small">
            <Select
              value={use ?? UNREAD}
              onChange={(_event, data) => answer(columnAnswerId(place), data.value)}
            >
              <option value={UNREAD}>{actualsWords.unread}</option>
              <option value="rep">{actualsWords.rep}</option>
              {actualFieldNames.map((field) => (
                <option key={field} value={field}>
                  {actualFields[field].words}
                </option>
              ))}
            </Select>
            <Caption1 className={styles.small}>{profile.samples.join(" · ")}</Caption1>
          </Field>
        ))}
      </Fold>
      {Object.keys(draft.answers).length > 0 && (
        <div>
          <Button size="small" onClick={() => say({ answers: {} })}>
            {actualsWords.answerAgain}
          </Button>
        </div>
      )}
    </Section>
  );
}
