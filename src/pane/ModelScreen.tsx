import { useMemo, type Dispatch } from "react";
import { Button, Subtitle2 } from "@fluentui/react-components";
import { ArrowLeftRegular, TableAddRegular } from "@fluentui/react-icons";
import { quotaPlan } from "../engine";
import { settingsText } from "../intake";
import { Findings } from "./Findings";
import { FunnelInputs } from "./FunnelInputs";
import { Notices } from "./Notices";
import { usePaneStyles } from "./Pane.styles";
import { PayResults } from "./PayResults";
import { Problems } from "./Problems";
import { QuotaResults } from "./QuotaResults";
import { saveFile } from "./save-file";
import { Section } from "./Section";
import type { Action, Session } from "./session";
import { TeamInputs } from "./TeamInputs";
import { TeamNotice } from "./TeamNotice";
import { TextField } from "./TextField";
import type { WorkbookActs } from "./useWorkbook";
import { words } from "./words";
import { WriteBar } from "./WriteBar";

export type ModelScreenProps = {
  readonly session: Session;
  readonly dispatch: Dispatch<Action>;
  readonly acts: WorkbookActs;
  readonly canWrite: boolean;
};

function currencyProblem(text: string): string | null {
  return /^[A-Z]{3}$/.test(text) ? null : "Three capital letters, such as USD.";
}

/** The model: inputs, what they come to, and what to make of it. */
export function ModelScreen({ session, dispatch, acts, canWrite }: ModelScreenProps) {
  const styles = usePaneStyles();
  const { model } = session;
  const plan = useMemo(() => quotaPlan(model), [model]);
  const { name, currency } = model.company;
  const hasTeam = model.roster.length + model.hires.length > 0;
  const inputsSheet = hasTeam ? "Assumptions" : "Inputs";
  return (
    <>
      <header className={styles.header}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={words.startOver}
          title={words.startOver}
          onClick={() => dispatch({ type: "startedOver" })}
        />
        <Subtitle2 as="h1" className={styles.headerName}>
          {name || words.product}
        </Subtitle2>
        <Button
          appearance="subtle"
          icon={<TableAddRegular />}
          aria-label={words.bringExport}
          title={words.bringExport}
          onClick={() => dispatch({ type: "importOpened" })}
        />
      </header>
      <main className={styles.main}>
        <Problems problems={session.problems} isStale />
        <TeamNotice model={model} plan={plan} />
        <Notices session={session} dispatch={dispatch} />
        <QuotaResults model={model} plan={plan} />
        <Findings findings={plan.findings} />
        <FunnelInputs model={model} plan={plan} answer={acts.answer} />
        <TeamInputs model={model} plan={plan} answer={acts.answer} />
        <PayResults plan={plan} currency={currency} />
        <Section title={words.company}>
          <div className={styles.fields}>
            <TextField
              label={words.company}
              value={name}
              onAnswer={(text) => void acts.answer("company.name", text)}
            />
            <TextField
              label={words.currency}
              value={currency}
              problem={currencyProblem}
              onAnswer={(text) => void acts.answer("company.currency", text)}
            />
          </div>
        </Section>
      </main>
      <WriteBar
        session={session}
        dispatch={dispatch}
        canWrite={canWrite}
        onWrite={(mayReplace) => void acts.write(mayReplace)}
        onCallOff={acts.callOff}
        willCreate={hasTeam ? words.willCreatePlan : words.willCreate}
        inputsSheet={inputsSheet}
        onShowInputs={() => void acts.show(inputsSheet)}
        onSave={() => saveFile(`${name || "quota-model"}.json`, settingsText(model))}
      />
    </>
  );
}
