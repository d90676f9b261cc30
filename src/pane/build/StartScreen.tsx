import { useRef, type Dispatch } from "react";
import { Body1, CompoundButton, Title3 } from "@fluentui/react-components";
import {
  ArrowRightRegular,
  DocumentArrowUpRegular,
  DocumentRegular,
  PeopleTeamRegular,
  TableAddRegular,
} from "@fluentui/react-icons";
import { readSettings } from "../../intake";
import { usePaneStyles } from "../Pane.styles";
import { Problems } from "../Problems";
import { Section } from "../Section";
import type { Action, Session } from "../session";
import { starters } from "./starters";
import { words } from "../words";

export type StartScreenProps = {
  readonly session: Session;
  readonly dispatch: Dispatch<Action>;
  /** Goes on with the model of the open workbook; null where it holds none. */
  readonly onResume: (() => void) | null;
};

const icons = [<PeopleTeamRegular key="team" />, <DocumentRegular key="empty" />];

/** The first screen: what the product does, and the ways to begin. */
export function StartScreen({ session, dispatch, onResume }: StartScreenProps) {
  const styles = usePaneStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const openFile = async (file: File | undefined) => {
    if (file !== undefined) dispatch({ type: "opened", reading: readSettings(await file.text()) });
    if (chooser.current !== null) chooser.current.value = "";
  };
  return (
    <main className={styles.main}>
      <div>
        <Title3 as="h1">{words.product}</Title3>
        <Body1 block>{words.promise}</Body1>
      </div>
      <Problems problems={session.problems} isStale={false} />
      <Section title={words.chooseStart}>
        {onResume !== null && (
          <CompoundButton
            appearance="primary"
            className={styles.starter}
            icon={<ArrowRightRegular />}
            secondaryContent={words.continueText}
            onClick={onResume}
          >
            {words.continueTitle}
          </CompoundButton>
        )}
        {starters.map((starter, place) => (
          <CompoundButton
            key={starter.id}
            className={styles.starter}
            icon={icons[place] ?? null}
            secondaryContent={starter.text}
            onClick={() => dispatch({ type: "opened", reading: starter.reading() })}
          >
            {starter.name}
          </CompoundButton>
        ))}
        <CompoundButton
          className={styles.starter}
          icon={<TableAddRegular />}
          secondaryContent={words.ownDataText}
          onClick={() => dispatch({ type: "importOpened" })}
        >
          {words.ownData}
        </CompoundButton>
        <CompoundButton
          className={styles.starter}
          icon={<DocumentArrowUpRegular />}
          secondaryContent={words.openFileText}
          onClick={() => chooser.current?.click()}
        >
          {words.openFile}
        </CompoundButton>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          aria-label={words.openFile}
          hidden
          onChange={(event) => void openFile(event.target.files?.[0])}
        />
      </Section>
    </main>
  );
}
