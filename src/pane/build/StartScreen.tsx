import { useRef, useState, type Dispatch } from "react";
import { Body1, Title3 } from "@fluentui/react-components";
import {
  ArrowRightRegular,
  DocumentArrowUpRegular,
  DocumentRegular,
  DataFunnelRegular,
  PeopleListRegular,
  PeopleTeamRegular,
  PlayRegular,
  TableAddRegular,
} from "@fluentui/react-icons";
import { readSettings } from "../../intake";
import type { PaneDraft } from "../draft";
import { Message } from "../pieces/Message";
import { usePaneStyles } from "../Pane.styles";
import { Problems } from "../pieces/Problems";
import { Section } from "../pieces/Section";
import type { Session } from "../session";
import type { Action } from "../session-actions";
import { Way } from "./Way";
import { useFirstFocus } from "../work/useFirstFocus";
import { words } from "../words/shell";
import { buildWords } from "../words/build";
import { demo, starters, type Starter } from "./starters";

export type StartScreenProps = {
  readonly session: Session;
  readonly dispatch: Dispatch<Action>;
  /** Goes on with the model of the open workbook; null where it holds none. */
  readonly onResume: (() => void) | null;
  /** What was left unwritten when the pane was closed; null where nothing was. */
  readonly draft: PaneDraft | null;
  readonly onTakeUp: (draft: PaneDraft) => void;
};

const icons: Readonly<Record<string, JSX.Element>> = {
  insurance: <DataFunnelRegular />,
  segmented: <PeopleTeamRegular />,
  topDown: <PeopleListRegular />,
  empty: <DocumentRegular />,
};

/** The first screen: what the product does, and the ways to begin. */
export function StartScreen(props: StartScreenProps) {
  const { session, dispatch, onResume, draft, onTakeUp } = props;
  const styles = usePaneStyles();
  const head = useFirstFocus<HTMLDivElement>();
  const chooser = useRef<HTMLInputElement>(null);
  const [isLost, setIsLost] = useState(false);
  const begin = async ({ reading }: Starter) => {
    setIsLost(false);
    try {
      const read = reading();
      // What is here already is shown at once.
      dispatch({ type: "opened", reading: read instanceof Promise ? await read : read });
    } catch {
      setIsLost(true);
    }
  };
  const openFile = async (file: File | undefined) => {
    if (file !== undefined) dispatch({ type: "opened", reading: readSettings(await file.text()) });
    if (chooser.current !== null) chooser.current.value = "";
  };
  return (
    <main className={styles.main}>
      <div ref={head} tabIndex={-1}>
        <Title3 as="h1">{words.product}</Title3>
        <Body1 block>{words.promise}</Body1>
      </div>
      <Problems problems={session.problems} isStale={false} />
      {isLost && (
        <Message intent="error" title={words.failed}>
          {buildWords.notLoaded}
        </Message>
      )}
      <Section title={words.chooseStart}>
        {onResume !== null && (
          <Way
            name={words.continueTitle}
            text={words.continueText}
            icon={<ArrowRightRegular />}
            isFirst
            onChoose={onResume}
          />
        )}
        {draft !== null && (
          <Way
            name={buildWords.takeUp(draft.model.company.name)}
            text={buildWords.takeUpText}
            icon={<ArrowRightRegular />}
            isFirst={onResume === null}
            onChoose={() => onTakeUp(draft)}
          />
        )}
        <Way
          name={demo.name}
          text={demo.text}
          icon={<PlayRegular />}
          isFirst={onResume === null && draft === null}
          onChoose={() => void begin(demo)}
        />
      </Section>
      <Section title={buildWords.own}>
        <Way
          name={words.ownData}
          text={words.ownDataText}
          icon={<TableAddRegular />}
          onChoose={() => dispatch({ type: "importOpened" })}
        />
        <Way
          name={words.openFile}
          text={words.openFileText}
          icon={<DocumentArrowUpRegular />}
          onChoose={() => chooser.current?.click()}
        />
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          aria-label={words.openFile}
          hidden
          onChange={(event) => void openFile(event.target.files?.[0])}
        />
      </Section>
      <Section title={buildWords.otherStarts}>
        {starters.map((starter) => (
          <Way
            key={starter.id}
            name={starter.name}
            text={starter.text}
            icon={icons[starter.id] ?? <DocumentRegular />}
            onChoose={() => void begin(starter)}
          />
        ))}
      </Section>
    </main>
  );
}
