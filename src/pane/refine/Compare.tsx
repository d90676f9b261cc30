import { useState } from "react";
import { Field, Select } from "@fluentui/react-components";
import type { QuotaModel } from "../../engine";
import { usePaneStyles } from "../Pane.styles";
import { Comparison } from "./Comparison";
import { versionWords } from "../words/versions";
import type { Version } from "./version-text";

export type CompareProps = {
  readonly model: QuotaModel;
  readonly versions: readonly Version[];
};

/** The model as it is now among the versions. */
const NOW = "";

type EndProps = Pick<CompareProps, "versions"> & {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (id: string) => void;
};

function End({ label, versions, value, onChoose }: EndProps) {
  return (
    <Field label={label} size="small">
      <Select
        value={value}
        select={{ style: { minWidth: 0 } }}
        style={{ minWidth: 0 }}
        onChange={(_event, data) => onChoose(data.value)}
      >
        {versions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={NOW}>{versionWords.now}</option>
      </Select>
    </Field>
  );
}

/** Any two versions, or one and the model as it is now, side by side. */
export function Compare({ model, versions }: CompareProps) {
  const styles = usePaneStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  const [to, setTo] = useState(NOW);
  const from = chosen ?? versions.at(-1)?.id ?? NOW;
  const end = (id: string) => versions.find((version) => version.id === id) ?? null;
  const [first, last] = [end(from), end(to)];
  return (
    <>
      <div className={styles.fields}>
        <End
          label={versionWords.compareFrom}
          versions={versions}
          value={from}
          onChoose={setChosen}
        />
        <End label={versionWords.compareTo} versions={versions} value={to} onChoose={setTo} />
      </div>
      {from === to && <div>{versionWords.compareSame}</div>}
      {from !== to && (
        <Comparison
          model={model}
          first={first?.settings ?? null}
          last={last?.settings ?? null}
          from={first?.name ?? versionWords.now}
          to={last?.name ?? versionWords.now}
        />
      )}
    </>
  );
}
