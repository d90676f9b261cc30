import { Button } from "@fluentui/react-components";
import { Problems } from "../pieces/Problems";
import { useShown } from "../pieces/ShowMore";
import type { SaveFile } from "../save-file";
import { useWork } from "../work/useWork";
import { WorkCard } from "../work/WorkCard";
import { Export } from "./Export";
import { fileTypes } from "./file-types";
import { fileWords } from "../words/files";
import { useHandOffStyles } from "./HandOff.styles";
import type { HandOffAnswers, HandOffQuestion, SystemLoad } from "./hand-off-messages";
import type { HandOffProps } from "./hand-off-props";
import { inMarks } from "../numbers/marks";

const AT_ONCE = 5;

function Load({ load, save }: { readonly load: SystemLoad; readonly save: SaveFile }) {
  const styles = useHandOffStyles();
  const { system, quotas, files, unmatched, problems } = load;
  const { shown, more } = useShown(unmatched, AT_ONCE);
  return (
    <div className={styles.row}>
      <div>{fileWords.loads(fileWords.systems[system], quotas)}</div>
      <Problems problems={problems} isStale={false} />
      {unmatched.length > 0 && (
        <>
          <div>{fileWords.leftOut(unmatched.length)}</div>
          <ul className={styles.list}>
            {shown.map(({ rep, name, why }) => (
              <li key={rep}>{fileWords.leftOutRow(name, inMarks(why))}</li>
            ))}
          </ul>
          {more !== null && <div>{more}</div>}
        </>
      )}
      <div className={styles.buttons}>
        {files.map(({ path, text }) => {
          const name = path.slice(path.lastIndexOf("/") + 1);
          return (
            <Button key={path} size="small" onClick={() => save(name, text, fileTypes.csv)}>
              {fileWords.saveFile(name)}
            </Button>
          );
        })}
      </div>
    </div>
  );
}

/** The quotas as each CRM takes them in, and who is left out of them. */
export function LoadsExport({
  model,
  openWorker,
  save,
}: Pick<HandOffProps, "model" | "openWorker" | "save">) {
  const { state, start, stop } = useWork<HandOffQuestion, HandOffAnswers["loads"]>(openWorker);
  return (
    <Export title={fileWords.asLoads} text={fileWords.asLoadsText}>
      <div>
        <Button disabled={state.kind === "running"} onClick={() => start({ kind: "loads", model })}>
          {fileWords.makeLoads}
        </Button>
      </div>
      <WorkCard state={state} onStop={stop} />
      {state.kind === "done" && state.result.kind === "refused" && (
        <Problems problems={state.result.problems} isStale={false} />
      )}
      {state.kind === "done" &&
        state.result.kind === "loads" &&
        state.result.loads.map((load) => <Load key={load.system} load={load} save={save} />)}
    </Export>
  );
}
