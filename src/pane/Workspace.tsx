import { lazy, Suspense, useState, type Dispatch } from "react";
import { Button, Subtitle2 } from "@fluentui/react-components";
import { ArrowLeftRegular, MathFormulaRegular, TableAddRegular } from "@fluentui/react-icons";
import { settingsText } from "../intake";
import type { WorkbookHost } from "../workbook";
import { Clashes } from "./Clashes";
import { Notices } from "./Notices";
import { usePaneStyles } from "./Pane.styles";
import { usePlaceStyles } from "./Place.styles";
import { keepPlace, keptPlace, type Place } from "./places";
import { PlaceSeat } from "./PlaceSeat";
import { panelId, PlaceTabs, tabId } from "./PlaceTabs";
import { Problems } from "./pieces/Problems";
import { saveFile } from "./save-file";
import type { Session } from "./session";
import type { Action } from "./session-actions";
import { Standing } from "./Standing";
import { IsBehind } from "./pieces/useTyped";
import type { WorkbookActs } from "./workbook-acts";
import { LeftStanding } from "./work/left-standing";
import { usePlanned } from "./usePlanned";
import { useFirstFocus } from "./work/useFirstFocus";
import { words } from "./words/shell";
import { WriteBar } from "./WriteBar";

const FunctionsHelp = lazy(() =>
  import("./functions/FunctionsHelp").then(
    (help) => ({ default: help.FunctionsHelp }),
    () => ({ default: () => <p>{words.placeNotLoaded}</p> }),
  ),
);

export type WorkspaceProps = {
  readonly session: Session;
  readonly dispatch: Dispatch<Action>;
  readonly acts: WorkbookActs;
  readonly host: WorkbookHost | null;
};

type TopProps = Pick<WorkspaceProps, "session" | "dispatch"> & {
  readonly isBehind: boolean;
  readonly onHelp: () => void;
};

function Top({ session, dispatch, isBehind, onHelp }: TopProps) {
  const styles = usePlaceStyles();
  const head = useFirstFocus<HTMLDivElement>();
  return (
    <div className={styles.title}>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={words.startOver}
        title={words.startOver}
        onClick={() => dispatch({ type: "startedOver" })}
      />
      <div ref={head} tabIndex={-1} className={styles.names}>
        <Subtitle2 as="h1" block className={styles.name} title={session.model.company.name}>
          {session.model.company.name || words.product}
        </Subtitle2>
        <Standing session={session} isBehind={isBehind} />
      </div>
      <Button
        appearance="subtle"
        icon={<MathFormulaRegular />}
        aria-label={words.functions}
        title={words.functions}
        onClick={onHelp}
      />
      <Button
        appearance="subtle"
        icon={<TableAddRegular />}
        aria-label={words.bringExport}
        title={words.bringExport}
        onClick={() => dispatch({ type: "importOpened" })}
      />
    </div>
  );
}

/** A model and the five places in which it is worked on. */
export function Workspace({ session, dispatch, acts, host }: WorkspaceProps) {
  const pane = usePaneStyles();
  const styles = usePlaceStyles();
  const [place, setPlace] = useState<Place>(keptPlace);
  const [showsHelp, setShowsHelp] = useState(false);
  const { model } = session;
  // The plan of a large team takes a while: what was done shows at once, and the places follow with model and plan together.
  const planned = usePlanned(model);
  const isBehind = planned?.model !== model;
  const hasTeam = model.roster.length + model.hires.length > 0;
  const inputsSheet = hasTeam ? "Assumptions" : "Inputs";
  const go = (next: Place) => {
    setShowsHelp(false);
    setPlace(next);
    keepPlace(next);
  };
  return (
    <>
      <header className={styles.top}>
        <Top
          session={session}
          dispatch={dispatch}
          isBehind={planned !== null && isBehind}
          onHelp={() => setShowsHelp(!showsHelp)}
        />
        <PlaceTabs place={place} onGo={go} />
      </header>
      <main className={pane.main}>
        <Problems
          problems={session.problems}
          isStale
          {...(session.linked ? { onGo: (...to) => void acts.show(...to) } : {})}
        />
        <Clashes session={session} dispatch={dispatch} />
        <Notices session={session} dispatch={dispatch} />
        {showsHelp && (
          <Suspense fallback={<p role="status">{words.loading}</p>}>
            <FunctionsHelp host={host} onClose={() => setShowsHelp(false)} />
          </Suspense>
        )}
        <div
          hidden={showsHelp}
          role="tabpanel"
          id={panelId(place)}
          aria-labelledby={tabId(place)}
          aria-busy={isBehind}
        >
          <IsBehind.Provider value={isBehind}>
            <LeftStanding>
              {planned === null ? (
                <p role="status">{words.workingOut}</p>
              ) : (
                <PlaceSeat place={place} session={session} acts={acts} host={host} {...planned} />
              )}
            </LeftStanding>
          </IsBehind.Provider>
        </div>
      </main>
      <WriteBar
        session={session}
        dispatch={dispatch}
        canWrite={host !== null}
        onPrepare={() => void acts.prepare()}
        onWrite={(mayReplace) => void acts.write(mayReplace)}
        onCallOff={acts.callOff}
        onUndo={() => void acts.undo()}
        willCreate={hasTeam ? words.willCreatePlan : words.willCreate}
        inputsSheet={inputsSheet}
        onShowInputs={() => void acts.show(inputsSheet)}
        onSave={() => saveFile(`${model.company.name || "quota-model"}.json`, settingsText(model))}
      />
    </>
  );
}
