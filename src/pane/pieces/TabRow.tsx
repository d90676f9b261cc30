import type { ReactNode } from "react";
import { Tab, TabList } from "@fluentui/react-components";

export type TabRowProps<Value extends string> = {
  /** How the row is called for whoever does not see it. */
  readonly name: string;
  readonly chosen: Value;
  readonly values: readonly Value[];
  readonly ids: {
    readonly tab: (value: Value) => string;
    readonly panel: (value: Value) => string;
  };
  readonly look: { readonly row: string; readonly tab?: string };
  readonly onGo: (value: Value) => void;
  readonly children: (value: Value) => ReactNode;
};

/** A row of tabs, of which the chosen one names the panel beneath. */
export function TabRow<Value extends string>(props: TabRowProps<Value>) {
  const { name, chosen, values, ids, look, onGo, children } = props;
  return (
    <TabList
      className={look.row}
      selectedValue={chosen}
      aria-label={name}
      size="small"
      onTabSelect={(_event, { value }) => {
        const gone = values.find((each) => each === value);
        if (gone !== undefined) onGo(gone);
      }}
    >
      {values.map((each) => (
        <Tab
          key={each}
          id={ids.tab(each)}
          value={each}
          {...(look.tab === undefined ? {} : { className: look.tab })}
          {...(each === chosen ? { "aria-controls": ids.panel(each) } : {})}
        >
          {children(each)}
        </Tab>
      ))}
    </TabList>
  );
}
