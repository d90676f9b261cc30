import { Caption1, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { MappingQuestion } from "../../intake";
import { useImportStyles } from "./Import.styles";
import { importWords } from "../words/import";
import { inMarks } from "../numbers/marks";
import { choiceWords } from "../numbers/told";

export type QuestionsProps = {
  readonly questions: readonly MappingQuestion[];
  readonly onAnswer: (id: string, value: string) => void;
};

/** What the data do not settle, asked with the choices there are. */
export function Questions({ questions, onAnswer }: QuestionsProps) {
  const styles = useImportStyles();
  return (
    <>
      {questions.map(({ id, words, choices }) => (
        <Field key={id} label={inMarks(words)} className={styles.question} data-open-question>
          <RadioGroup value="" onChange={(_event, data) => onAnswer(id, data.value)}>
            {choices.map((choice) => (
              <Radio key={choice.value} value={choice.value} label={choiceWords(id, choice)} />
            ))}
          </RadioGroup>
        </Field>
      ))}
    </>
  );
}

export type AnsweredProps = {
  /** Answers by what comes after the source in their ids. */
  readonly answered: readonly {
    readonly id: string;
    readonly words: string;
    readonly isRemembered: boolean;
  }[];
  readonly onTakeBack: (id: string) => void;
};

/** What was answered about a table, with a way to take each answer back. */
export function Answered({ answered, onTakeBack }: AnsweredProps) {
  const styles = useImportStyles();
  if (answered.length === 0) return null;
  return (
    <ul className={styles.items} aria-label={importWords.answered}>
      {answered.map(({ id, words, isRemembered }) => (
        <li key={id} className={styles.item}>
          <div className={styles.grow}>
            <div>{words}</div>
            {isRemembered && (
              <Caption1 className={styles.quietly}>{importWords.rememberedOne}</Caption1>
            )}
          </div>
          <button
            type="button"
            className={styles.link}
            aria-label={importWords.takeBackNamed(words)}
            onClick={() => onTakeBack(id)}
          >
            {importWords.takeBack}
          </button>
        </li>
      ))}
    </ul>
  );
}
