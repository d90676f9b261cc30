import { useRef, useState } from "react";
import { Button, Caption1, Text } from "@fluentui/react-components";
import { whoPays, type QuotaModel } from "../../engine";
import { Fold } from "../pieces/Fold";
import { usePaneStyles } from "../Pane.styles";
import type { PlaceProps } from "../place-props";
import { boundWords } from "./bound-words";
import { Part } from "../pieces/Part";
import { Payers } from "./Payers";
import { withoutPin } from "./pins";
import { refineWords } from "../words/refine";
import { useRefineStyles } from "./Refine.styles";
import { useShown } from "../pieces/ShowMore";
import { useAnswer } from "../work/useAnswer";
import { current } from "../work/useLater";

export type BoundsListProps = Pick<PlaceProps, "model" | "acts">;

const STEP = 30;

function peopleOf({ roster, hires }: QuotaModel): ReadonlyMap<string, string> {
  return new Map([...roster, ...hires].map(({ id, name }) => [id, `${name || id} (${id})`]));
}

type PaidProps = {
  readonly model: QuotaModel;
  readonly rep: string;
  readonly people: ReadonlyMap<string, string>;
};

function Paid({ model, rep, people }: PaidProps) {
  const worked = current(
    useAnswer({
      question: { kind: "payers", models: [model], rep },
      here: () => ({ payments: whoPays(model, rep) }),
      join: (payments) => ({ payments }),
      of: [model, rep],
    }),
  );
  if (worked === null) return <div role="status">{refineWords.working}</div>;
  if (worked.payments === null) return <div>{refineWords.noWhoPays}</div>;
  if (worked.payments.length === 0) return <div>{refineWords.noPayers}</div>;
  const payers = worked.payments.map((payment) => ({
    ...payment,
    called: people.get(payment.rep) ?? payment.rep,
    then: "",
  }));
  const title = refineWords.whoPaysOf(people.get(rep) ?? rep);
  return <Payers title={title} payers={payers} currency={model.company.currency} />;
}

function Bounds({ model, acts }: BoundsListProps) {
  const pane = usePaneStyles();
  const styles = useRefineStyles();
  const [said, setSaid] = useState("");
  const told = useRef<HTMLDivElement>(null);
  const { bounds, company } = model;
  const people = peopleOf(model);
  const { shown, more } = useShown(bounds, STEP);
  const unpin = (rep: string) => {
    const called = people.get(rep) ?? rep;
    acts.change(refineWords.unpinEdit(called), (now) => withoutPin(now, rep));
    setSaid(refineWords.unpinned(called));
    // Its button is gone with the pin.
    told.current?.focus();
  };
  return (
    <>
      <div role="status" ref={told} tabIndex={-1}>
        {said}
      </div>
      {bounds.length === 0 && <div>{refineWords.noBounds}</div>}
      <ul className={styles.rows}>
        {shown.map((bound) => {
          const { rep, pin, reason } = bound;
          const called = people.get(rep) ?? rep;
          return (
            <li key={rep} className={styles.row}>
              <Text weight="semibold">{called}</Text>
              <div>{boundWords(bound, company.currency)}</div>
              <Caption1 className={pane.quiet}>{reason || refineWords.noReason}</Caption1>
              <Fold summary={refineWords.whoPays}>
                <Paid model={model} rep={rep} people={people} />
              </Fold>
              {pin !== null && (
                <div>
                  <Button
                    size="small"
                    aria-label={refineWords.unpinNamed(called)}
                    onClick={() => unpin(rep)}
                  >
                    {refineWords.unpin}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}

/** The quotas that are held by a pin, a floor or a cap: why, who pays, and the way to take a pin back. */
export function BoundsList({ model, acts }: BoundsListProps) {
  const pins = model.bounds.filter(({ pin }) => pin !== null).length;
  return (
    <Part
      name="bounds"
      title={refineWords.bounds}
      told={refineWords.boundsTold(pins, model.bounds.length - pins)}
    >
      <Bounds model={model} acts={acts} />
    </Part>
  );
}
