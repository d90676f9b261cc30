import { useEffect, useMemo, useReducer, useState } from "react";
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { readSettings, settingsText } from "../intake";
import type { WorkbookHost } from "../workbook";
import { CommandNotice } from "./commands/CommandNotice";
import type { CommandDesk } from "./commands/command-desk";
import { ErrorBoundary } from "./ErrorBoundary";
import { ImportScreen } from "./ImportScreen";
import { usePaneStyles } from "./Pane.styles";
import { newSession, nextSession } from "./session";
import { StartScreen } from "./build/StartScreen";
import { keptDraft } from "./draft";
import { useDraft } from "./useDraft";
import { useWorkbook } from "./useWorkbook";
import { openModelWorker } from "./work/open-model-worker";
import { WithModelDesks } from "./work/WithModelDesks";
import { Workspace } from "./Workspace";

export type PaneProps = {
  /** The open workbook; null where there is no Excel. */
  readonly host: WorkbookHost | null;
  readonly isDark: boolean;
  /** Where the commands of the ribbon meet the pane; there are none outside of Excel. */
  readonly desk?: CommandDesk;
  /** Opens the worker in which large models are worked out. */
  readonly openWorker?: () => Worker;
};

function Screens({ host, desk }: Pick<PaneProps, "host" | "desk">) {
  const styles = usePaneStyles();
  const [session, dispatch] = useReducer(nextSession, newSession);
  const [holdsModel, setHoldsModel] = useState(false);
  const acts = useWorkbook(host, session, dispatch);
  const { screen } = session;
  useEffect(() => {
    if (host === null || screen !== "start") return;
    host.holdsModel().then(setHoldsModel, () => setHoldsModel(false));
  }, [host, screen]);
  useDraft(host, session, dispatch);
  const draft = useMemo(
    () => (screen === "start" ? keptDraft(host?.address() ?? "") : null),
    [host, screen],
  );
  return (
    <div className={styles.page}>
      {desk !== undefined && (
        <CommandNotice desk={desk} occupant={screen === "model" ? { write: acts.prepare } : null} />
      )}
      {screen === "start" && (
        <StartScreen
          session={session}
          dispatch={dispatch}
          onResume={holdsModel ? () => void acts.resume() : null}
          draft={draft}
          onTakeUp={(left) => void acts.takeUp(left)}
        />
      )}
      {screen === "model" && (
        <Workspace session={session} dispatch={dispatch} acts={acts} host={host} />
      )}
      <ImportScreen
        session={session}
        host={host}
        onUse={(model) => dispatch({ type: "opened", reading: readSettings(settingsText(model)) })}
        onBack={() => dispatch({ type: "importLeft" })}
      />
    </div>
  );
}

/** The task pane. */
export function Pane({ host, isDark, desk, openWorker = openModelWorker }: PaneProps) {
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <ErrorBoundary>
        <WithModelDesks openWorker={openWorker}>
          <Screens host={host} {...(desk === undefined ? {} : { desk })} />
        </WithModelDesks>
      </ErrorBoundary>
    </FluentProvider>
  );
}
