import { memo } from "react";
import { Caption1, Select } from "@fluentui/react-components";
import { checklistIds, itemStatuses, type ChecklistMark, type ItemState } from "../../engine";
import { Fold } from "../pieces/Fold";
import { usePaneStyles } from "../Pane.styles";
import { TextField } from "../pieces/TextField";
import { checklistWords } from "../words/checklists";
import { useHandOffStyles } from "./HandOff.styles";
import { handOffWords } from "../words/hand-off";
import { isDay } from "./is-day";
import { inMarks } from "../numbers/marks";

/** Items that may be answered; those of the gates answer for themselves. */
const answered = new Set(checklistIds);

export type ChecklistItemProps = {
  readonly item: ItemState;
  /** Puts another mark on the item; the words are what it is about. */
  readonly onMark: (mark: ChecklistMark, what: string) => void;
  /** Day and name that stand on what is closed by its status alone. */
  readonly closedBy: (mark: ChecklistMark) => ChecklistMark;
};

function Details({ item, onMark }: Pick<ChecklistItemProps, "item" | "onMark">) {
  const pane = usePaneStyles();
  const { id, status, on, by, note } = item;
  const what = inMarks(item.what);
  const mark: ChecklistMark = { item: id, status, on, by, note };
  return (
    <div className={pane.stack}>
      <TextField
        label={checklistWords.by}
        value={by}
        onAnswer={(text) => onMark({ ...mark, by: text }, what)}
      />
      <TextField
        label={checklistWords.on}
        value={on}
        problem={(text) => (text === "" || isDay(text) ? null : handOffWords.dayMissing)}
        onAnswer={(text) => onMark({ ...mark, on: text }, what)}
      />
      <TextField
        label={checklistWords.note}
        value={note}
        onAnswer={(text) => onMark({ ...mark, note: text }, what)}
      />
    </div>
  );
}

/** A line of a checklist: its status at one key, who and when, and a note. */
export const ChecklistItem = memo(function ChecklistItem(props: ChecklistItemProps) {
  const { item, onMark, closedBy } = props;
  const pane = usePaneStyles();
  const styles = useHandOffStyles();
  const { id, status, on, by, note } = item;
  const what = inMarks(item.what);
  const who = checklistWords.whoWhen(by, on);
  if (!answered.has(id)) {
    return (
      <li className={styles.row}>
        <div className={styles.line}>
          <span>{what}</span>
          <span className={styles.strong}>{checklistWords.statuses[status]}</span>
        </div>
        <Caption1 className={pane.quiet}>
          {[checklistWords.onGates, who].filter((each) => each !== "").join(" · ")}
        </Caption1>
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <div className={styles.item}>
        <span>{what}</span>
        <Select
          size="small"
          aria-label={checklistWords.status(what)}
          select={{ style: { minWidth: 0 } }}
          value={status}
          onChange={(_event, { value }) => {
            const next = itemStatuses.find((each) => each === value) ?? "OPEN";
            onMark(closedBy({ item: id, status: next, on, by, note }), what);
          }}
        >
          {itemStatuses.map((each) => (
            <option key={each} value={each}>
              {checklistWords.statuses[each]}
            </option>
          ))}
        </Select>
      </div>
      {(who !== "" || note !== "") && (
        <Caption1 className={pane.quiet}>
          {[who, note].filter((each) => each !== "").join(": ")}
        </Caption1>
      )}
      <Fold summary={<Caption1>{checklistWords.details}</Caption1>}>
        <Details item={item} onMark={onMark} />
      </Fold>
    </li>
  );
});
