import { Caption1 } from "@fluentui/react-components";
import { idleAcceptances, idleWords, openGates, type QuotaModel } from "../../engine";
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

export type GatesPartProps = {
  readonly model: QuotaModel;
  readonly found: Gates | null;
  readonly goTo: GoTo;
  readonly change: ChangeModel;
  readonly lastYear: ChosenModel | null;
  readonly onLastYear: (chosen: ChosenModel | null) => void;
};

/** Acceptances that open nothing, and why. */
function Strays({ model }: { readonly model: QuotaModel }) {
  const styles = useHandOffStyles();
  const idle = idleAcceptances(model);
  if (idle.length === 0) return null;
  return (
    <Message intent="info" title={handOffWords.strays}>
      <ul className={styles.list}>
        {idle.map(({ input, because }) => (
          <li key={input}>
            {input} {idleWords[because]}.
          </li>
        ))}
      </ul>
    </Message>
  );
}

/** Why a model is not the one of last year; null where it is. */
function notLastYear(model: QuotaModel, now: QuotaModel): Problem | null {
  const found = lastYearIn(settingsText(model), now);
  return found.kind === "refused" ? { where: handOffWords.stands, ...found.why } : null;
}

/** Every gate before the sign-off: how it stands, what keeps it shut, and what would pass it. */
export function GatesPart(props: GatesPartProps) {
  const { model, found, goTo, change, lastYear, onLastYear } = props;
  const pane = usePaneStyles();
  const standing =
    found === null
      ? handOffWords.working
      : handOffWords.gatesOpen(openGates(found.gates), found.gates.length);
  return (
    <Part
      name="handOff/gates"
      title={handOffWords.gates}
      told={handOffWords.gatesHint}
      isOpenAtFirst
    >
      <Caption1 role="status" className={pane.quiet}>
        {standing}
      </Caption1>
      <div>
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
