import { useMemo } from "react";
import { Caption1 } from "@fluentui/react-components";
import {
  idleAcceptances,
  idleWords,
  openGates,
  type IdleAcceptance,
  type QuotaModel,
  type SignOffGate,
} from "../../engine";
import { settingsText, type Problem } from "../../intake";
import { lastYearIn } from "../work/last-year";
import { Message } from "../pieces/Message";
import { usePaneStyles } from "../Pane.styles";
import { Part } from "../pieces/Part";
import type { GoTo } from "../work/useGoTo";
import type { ChangeModel } from "../workbook-acts";
import { GateCard } from "./GateCard";
import { handOffWords } from "../words/hand-off";
import { useHandOffStyles } from "./HandOff.styles";
import { ModelChooser, type ChosenModel } from "./ModelChooser";
import type { Gates } from "./useGates";
import { inputNames } from "../work/input-called";

export type GatesPartProps = {
  readonly model: QuotaModel;
  readonly found: Gates | null;
  readonly goTo: GoTo;
  readonly change: ChangeModel;
  readonly lastYear: ChosenModel | null;
  readonly onLastYear: (chosen: ChosenModel | null) => void;
};

type OfModel = { readonly model: QuotaModel };

/** Acceptances that open nothing, and why; their inputs are called as the register calls them. */
function StrayList({ model, idle }: OfModel & { readonly idle: readonly IdleAcceptance[] }) {
  const styles = useHandOffStyles();
  const names = useMemo(() => inputNames(model), [model]);
  return (
    <Message intent="info" title={handOffWords.strays}>
      <ul className={styles.list}>
        {idle.map(({ input, because }) => (
          <li key={input}>
            {names.called(input)} {idleWords[because]}.
          </li>
        ))}
      </ul>
    </Message>
  );
}

function Strays({ model }: OfModel) {
  const idle = idleAcceptances(model);
  return idle.length === 0 ? null : <StrayList model={model} idle={idle} />;
}

/** Why a model is not the one of last year; null where it is. */
function notLastYear(model: QuotaModel, now: QuotaModel): Problem | null {
  const found = lastYearIn(settingsText(model), now);
  return found.kind === "refused" ? { where: handOffWords.stands, ...found.why } : null;
}

function gatesStanding(gates: readonly SignOffGate[]): string {
  const unsigned = gates.filter(({ result }) => result === "TO_BE_SIGNED").length;
  return handOffWords.gatesOpen({ all: gates.length, open: openGates(gates) - unsigned, unsigned });
}

/** Every gate before the sign-off: how it stands, what keeps it shut, and what would pass it. */
export function GatesPart(props: GatesPartProps) {
  const { model, found, goTo, change, lastYear, onLastYear } = props;
  const pane = usePaneStyles();
  const isOld = found !== null && found.of !== model;
  const standing = found === null ? handOffWords.working : gatesStanding(found.gates);
  return (
    <Part
      name="handOff/gates"
      title={handOffWords.gates}
      told={handOffWords.gatesHint}
      isOpenAtFirst
    >
      <Caption1 role="status" className={pane.quiet}>
        {isOld ? `${standing} ${handOffWords.working}` : standing}
      </Caption1>
      <div aria-busy={isOld}>
        {found?.gates.map((gate) => (
          <GateCard key={gate.id} model={model} gate={gate} goTo={goTo} change={change} />
        ))}
      </div>
      <Strays model={model} />
      <ModelChooser
        label={handOffWords.lastYearOpen}
        text={handOffWords.lastYearText}
        chosen={lastYear}
        problem={(other) => notLastYear(other, model)}
        onChoose={onLastYear}
      />
    </Part>
  );
}
