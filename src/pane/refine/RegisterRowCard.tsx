import { memo } from "react";
import { Badge, Button, Caption1, Text } from "@fluentui/react-components";
import type { Stake } from "../../engine";
import { spokenMoney } from "../numbers/spoken";
import { usePaneStyles } from "../Pane.styles";
import { inputValue, spokenNumber } from "./input-value";
import { refineWords } from "../words/refine";
import { useRefineStyles } from "./Refine.styles";
import { isAssumed, type RegisterRow } from "./register-rows";

export type RegisterRowCardProps = {
  readonly row: RegisterRow;
  readonly currency: string;
  /** Whether the tabulator stops here: the arrow keys go to the other rows. */
  readonly isCurrent: boolean;
  readonly onConfirm: (path: string) => void;
  readonly onReach: (path: string) => void;
  readonly onGo: ((path: string) => void) | null;
};

function movesWords({ moved, isTried }: Stake, currency: string): string {
  if (!isTried) return refineWords.notTried;
  if (moved === null) return refineWords.noPlan;
  return refineWords.moves(spokenMoney(Math.round(moved), currency));
}

function triedWords(row: RegisterRow, currency: string): string {
  const { stake } = row;
  if (stake === undefined || !stake.isTried) return "";
  const { low, high, isStated } = stake;
  const spoken = (end: number) => spokenNumber(row, end, currency);
  return refineWords.tried(spoken(low), spoken(high), isStated);
}

/** An input with its value, what hangs on it and where it comes from; one that is only assumed can be confirmed. */
export const RegisterRowCard = memo(function RegisterRowCard(props: RegisterRowCardProps) {
  const { row, currency, isCurrent, onConfirm, onReach, onGo } = props;
  const pane = usePaneStyles();
  const styles = useRefineStyles();
  const { name, path, said, stake } = row;
  const isOpen = isAssumed(row);
  const value = inputValue(row, currency);
  const who = refineWords.saidOf(said.owner, said.asOf);
  const source = said.source === "" ? refineWords.noSource : refineWords.source(said.source);
  const main = { "data-row": path, tabIndex: isCurrent ? 0 : -1, onFocus: () => onReach(path) };
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <Text weight="semibold">{name}</Text>
        {isOpen && stake !== undefined && (
          <Caption1 className={styles.amount}>{movesWords(stake, currency)}</Caption1>
        )}
      </div>
      <div className={styles.valued}>
        <span className={styles.value}>{value}</span>
        <Badge size="small" appearance="outline" color={isOpen ? "warning" : "success"}>
          {said.evidence}
        </Badge>
        {isOpen && (
          <Button
            {...main}
            size="small"
            aria-label={refineWords.confirmNamed(name, value)}
            onClick={() => onConfirm(path)}
          >
            {refineWords.confirm}
          </Button>
        )}
        {onGo !== null && (
          <Button
            {...(isOpen ? { tabIndex: isCurrent ? 0 : -1 } : main)}
            size="small"
            appearance="subtle"
            aria-label={refineWords.goTo(name)}
            onClick={() => onGo(path)}
          >
            {refineWords.goToShort}
          </Button>
        )}
      </div>
      <Caption1 className={pane.quiet}>
        {[isOpen ? triedWords(row, currency) : "", source, who]
          .filter((part) => part !== "")
          .join(" · ")}
      </Caption1>
    </li>
  );
});
