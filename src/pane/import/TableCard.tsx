import { Badge, Body1Strong, Caption1, Field, Select } from "@fluentui/react-components";
import { fieldAnswerId, fieldsOf, LEAVE_OUT, tableAnswerId, tableKinds } from "../../intake";
import { usePaneStyles } from "../Pane.styles";
import { ColumnField } from "./ColumnField";
import { Fold } from "../pieces/Fold";
import { useImportStyles } from "./Import.styles";
import type { SeenTable } from "./import-messages";
import type { ImportState } from "./import-state";
import { importWords } from "../words/import";
import { Answered, Questions } from "./Questions";
import { answeredOf } from "./table-answers";
import type { ImportActs } from "./import-acts";
import { inMarks } from "../numbers/marks";

export type TableCardProps = {
  readonly table: SeenTable;
  readonly state: ImportState;
  readonly acts: ImportActs;
};

function Columns({ table: { mapping, headers }, state, acts }: TableCardProps) {
  const { source, kind, columns } = mapping;
  if (kind === null) return null;
  const byField = new Map(columns.map((column) => [column.field as string, column]));
  const blank = fieldsOf[kind].filter((field) => !byField.has(field));
  const one = (field: (typeof fieldsOf)[typeof kind][number]) => {
    const id = fieldAnswerId(source, field);
    return (
      <ColumnField
        key={field}
        field={field}
        column={byField.get(field)}
        headers={headers}
        isRemembered={state.remembered.includes(id)}
        onChoose={(header) => void acts.answer(id, header)}
      />
    );
  };
  return (
    <>
      <div>{fieldsOf[kind].filter((field) => byField.has(field)).map(one)}</div>
      {blank.length > 0 && (
        <Fold summary={importWords.moreFields(blank.length)} hasLine>
          <div>{blank.map(one)}</div>
        </Fold>
      )}
    </>
  );
}

/** How one table is read: what it tells of, which column holds what, and what must be asked. */
export function TableCard(props: TableCardProps) {
  const { table, state, acts } = props;
  const styles = useImportStyles();
  const pane = usePaneStyles();
  const { mapping, rows } = table;
  const { source, kind, columns, questions, unused, notes } = mapping;
  const id = tableAnswerId(source);
  const answered = answeredOf(source, state.answers, state.remembered);
  const remembered = state.remembered.filter((each) => each.startsWith(`${source}/`)).length;
  const isLeftOut = kind === null && questions.length === 0;
  const others = questions.filter((question) => question.id !== id);
  return (
    <section className={pane.card} aria-label={source}>
      <div>
        <Body1Strong as="h2" block className={styles.name}>
          {source}
        </Body1Strong>
        <Caption1 className={styles.quietly}>
          {importWords.tableLine(rows, columns.length)}
        </Caption1>
      </div>
      {questions.length > 0 && (
        <div>
          <Badge color="warning" appearance="tint">
            {importWords.toAnswer(questions.length)}
          </Badge>
        </div>
      )}
      <Field
        label={importWords.kind}
        size="small"
        {...(kind === null && !isLeftOut ? { "data-open-kind": true } : {})}
      >
        <Select
          size="small"
          value={kind ?? (isLeftOut ? LEAVE_OUT : "")}
          onChange={(_event, data) => void acts.answer(id, data.value)}
        >
          {kind === null && !isLeftOut && <option value="">{importWords.undecided}</option>}
          {tableKinds.map((each) => (
            <option key={each} value={each}>
              {importWords.tableKinds[each]}
            </option>
          ))}
          <option value={LEAVE_OUT}>{importWords.leaveOut}</option>
        </Select>
      </Field>
      {remembered > 0 && (
        <Caption1 className={styles.quietly}>{importWords.rememberedSome(remembered)}</Caption1>
      )}
      <Questions questions={others} onAnswer={(asked, value) => void acts.answer(asked, value)} />
      <Answered answered={answered} onTakeBack={(asked) => void acts.answer(asked, null)} />
      {notes.map((note) => (
        <Caption1 key={note}>{inMarks(note)}</Caption1>
      ))}
      {kind !== null && (
        <Fold
          summary={importWords.columnsOf(columns.length)}
          isOpenAtFirst={state.mapped?.tables.length === 1}
          hasLine
        >
          <Columns {...props} />
          {unused.length > 0 && (
            <Caption1 className={styles.quietly}>{importWords.unused(unused.join(", "))}</Caption1>
          )}
        </Fold>
      )}
    </section>
  );
}
