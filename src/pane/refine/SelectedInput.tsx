import { useDeferredValue, useMemo, useRef, useState } from "react";
import { provenanceOf } from "../../engine";
import { Section } from "../pieces/Section";
import type { PlaceProps } from "../place-props";
import { today } from "../today";
import { useOwner } from "../work/useOwner";
import { refineWords } from "../words/refine";
import { withConfirmed } from "./confirmed";
import { OwnerField } from "./OwnerField";
import { useRefineStyles } from "./Refine.styles";
import type { RegisterRow } from "./register-rows";
import { RegisterRowCard } from "./RegisterRowCard";
import { useSameNumbers } from "./same-numbers";
import { useLines } from "./useLines";

export type SelectedInputProps = Pick<PlaceProps, "model" | "acts"> & {
  /** By which the register may know the input, the likeliest first. */
  readonly paths: readonly string[];
};

/** The register's line of the input that is selected in the sheets; it can be confirmed as it stands there. */
export function SelectedInput({ model: latest, acts, paths }: SelectedInputProps) {
  const styles = useRefineStyles();
  const model = useDeferredValue(latest);
  const found = useLines(useSameNumbers(model));
  const [owner, setOwner] = useOwner();
  const [asked, setAsked] = useState<RegisterRow | null>(null);
  const ownerField = useRef<HTMLInputElement>(null);
  const row = useMemo((): RegisterRow | null => {
    const byPath = new Map(found?.value.lines.map((line) => [line.path, line]));
    const line = paths.map((path) => byPath.get(path)).find((each) => each !== undefined);
    if (line === undefined) return null;
    return { ...line, said: provenanceOf(model.register, line.path), stake: undefined };
  }, [found, paths, model]);
  if (row === null) return null;

  const confirm = (by: string) => {
    const { name, path } = row;
    acts.change(refineWords.confirmedEdit(name), (now) =>
      withConfirmed(now, path, { owner: by, day: today() }),
    );
    setAsked(null);
  };
  const isAsked = asked === row;
  return (
    <Section title={refineWords.selectedInput} isBusy={found?.isOld === true}>
      <ul className={styles.rows}>
        <RegisterRowCard
          row={row}
          currency={model.company.currency}
          isCurrent
          onConfirm={() => {
            if (owner === "") setAsked(row);
            else confirm(owner);
          }}
          onReach={() => undefined}
          onGo={null}
        />
      </ul>
      {isAsked && (
        <OwnerField
          owner={owner}
          isAsked
          field={ownerField}
          onName={(name) => {
            setOwner(name);
            confirm(name);
          }}
        />
      )}
    </Section>
  );
}
