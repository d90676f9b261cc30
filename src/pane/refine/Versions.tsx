import { useState } from "react";
import { Button, Caption1, Text } from "@fluentui/react-components";
import { Fold } from "../pieces/Fold";
import { usePaneStyles } from "../Pane.styles";
import type { PlaceProps } from "../place-props";
import { today } from "../today";
import { Compare } from "./Compare";
import { KeepVersion, type KeepVersionProps } from "./KeepVersion";
import { versionWords } from "../words/versions";
import { useRefineStyles } from "./Refine.styles";
import { useShown } from "../pieces/ShowMore";
import { useOwner } from "../work/useOwner";
import { useVersions } from "./useVersions";
import { nextVersion, restored, withVersion } from "./version-log";
import { modelOf, versionOf, type Version } from "./version-text";

export type VersionsProps = Pick<PlaceProps, "model" | "acts" | "host">;

const STEP = 10;

type KeptProps = {
  readonly versions: readonly Version[];
  readonly onRestore: (one: Version) => void;
};

/** The versions that are kept, the newest first. */
function Kept({ versions, onRestore }: KeptProps) {
  const pane = usePaneStyles();
  const styles = useRefineStyles();
  const { shown, more } = useShown([...versions].reverse(), STEP);
  return (
    <>
      <ul className={styles.rows}>
        {shown.map((version) => (
          <li key={version.id} className={styles.row}>
            <div className={styles.line}>
              <span>
                <Text weight="semibold">{version.name}</Text>{" "}
                <Caption1 className={pane.quiet}>
                  {versionWords.versionLine(version.on, version.by)}
                </Caption1>
              </span>
              <Button
                size="small"
                aria-label={versionWords.restoreNamed(version.name)}
                onClick={() => onRestore(version)}
              >
                {versionWords.restore}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

/** Versions of the model: kept under a name, compared, and restored. */
export function Versions({ model, acts, host }: VersionsProps) {
  const [owner, setOwner] = useOwner();
  const [said, setSaid] = useState("");
  const kept = useVersions(host, model.company.name);
  const { versions, damaged, trouble, keepVersion } = kept;
  const log = model.decisions.versions.map(({ version }) => version);
  const names = [...new Set([...versions.map(({ name }) => name), ...log])];

  const keepNow: KeepVersionProps["onKeep"] = async (name, { by, what }) => {
    if (by !== "") setOwner(by);
    const now = new Date();
    const day = today(now);
    const line = { version: name, on: day, who: by, what };
    const id = now.toISOString();
    const version = versionOf(withVersion(model, line), { id, name, on: day, by });
    if (!(await keepVersion(version))) return;
    acts.change(versionWords.versionEdit(name), (latest) => withVersion(latest, line));
    setSaid(versionWords.versionKept(name));
  };
  const restore = (version: Version) => {
    const was = modelOf(version);
    if (was === null) {
      setSaid(versionWords.versionsDamaged(1));
      return;
    }
    const line = { version: version.name, on: today(), who: owner };
    acts.change(versionWords.restoreEdit(version.name), (now) => restored(now, was, line));
    setSaid(versionWords.restored(version.name));
  };

  return (
    <>
      <Caption1>
        {host === null ? versionWords.keptInBrowser : versionWords.keptInWorkbook}
      </Caption1>
      <KeepVersion
        names={names}
        suggested={nextVersion(names)}
        owner={owner}
        onKeep={(name, told) => void keepNow(name, told)}
      />
      <div role="status">{said}</div>
      {trouble !== "" && <div role="alert">{trouble}</div>}
      {damaged > 0 && <div>{versionWords.versionsDamaged(damaged)}</div>}
      {versions.length > 0 && (
        <>
          <Kept versions={versions} onRestore={restore} />
          <Fold summary={versionWords.compare} isOpenAtFirst>
            <Compare model={model} versions={versions} />
          </Fold>
        </>
      )}
    </>
  );
}
