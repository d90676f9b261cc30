import { useEffect, useRef, useState } from "react";
import { Body1, Button, Caption1, SearchBox } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { WorkbookHost } from "../../workbook";
import { usePaneStyles } from "../Pane.styles";
import { FunctionCard } from "./FunctionCard";
import { functionWords } from "../words/functions";
import { foundFunctions } from "./listed-functions";
import { numberMarks } from "../numbers/marks";

export type FunctionsHelpProps = {
  readonly host: WorkbookHost | null;
  readonly onClose: () => void;
};

/** All custom functions, to be searched, read about, and put into a cell. */
export function FunctionsHelp({ host, onClose }: FunctionsHelpProps) {
  const styles = usePaneStyles();
  const [search, setSearch] = useState("");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("input")?.focus(), []);
  const found = foundFunctions(search);
  return (
    <section className={styles.stack} aria-label={functionWords.title}>
      <div className={styles.spread}>
        <h2 className={styles.heading}>{functionWords.title}</h2>
        <Button icon={<DismissRegular />} appearance="subtle" size="small" onClick={onClose}>
          {functionWords.close}
        </Button>
      </div>
      <Body1>{functionWords.ours}</Body1>
      {numberMarks().decimal !== "." && <Caption1>{functionWords.inEnglish}</Caption1>}
      {host === null && <Caption1>{functionWords.noExcel}</Caption1>}
      <div ref={box}>
        <SearchBox
          style={{ width: "100%", maxWidth: "none" }}
          aria-label={functionWords.search}
          placeholder={functionWords.search}
          value={search}
          onChange={(_event, { value }) => setSearch(value)}
        />
      </div>
      <Caption1 role="status">
        {found.length === 0 ? functionWords.none : functionWords.count(found.length)}
      </Caption1>
      <div>
        {found.map((listed) => (
          <FunctionCard key={listed.name} listed={listed} host={host} />
        ))}
      </div>
    </section>
  );
}
