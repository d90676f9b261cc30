import { act, fireEvent, render, screen } from "@testing-library/react";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { useState } from "react";
import { quotaPlan, type QuotaModel } from "../../src/engine";
import { newSession } from "../../src/pane/session";
import { TrackPlace } from "../../src/pane/track/TrackPlace";
import type { WorkbookActs } from "../../src/pane/workbook-acts";
import type { SelectedPlace, WorkbookHost } from "../../src/workbook";

const nothing = async () => undefined;

/** The place as the pane seats it: a change of the model comes back to it. */
function Seated(props: {
  readonly model: QuotaModel;
  readonly host: WorkbookHost | null;
  readonly onChange: (words: string, model: QuotaModel) => void;
}) {
  const [model, setModel] = useState(props.model);
  const acts: WorkbookActs = {
    resume: nothing,
    takeUp: nothing,
    prepare: nothing,
    write: nothing,
    callOff: () => undefined,
    undo: async () => undefined,
    answer: nothing,
    change: (words, next) => {
      const changed = next(model);
      setModel(changed);
      props.onChange(words, changed);
    },
    openImport: () => undefined,
    show: nothing,
  };
  return (
    <FluentProvider theme={webLightTheme}>
      <TrackPlace
        session={{ ...newSession, screen: "model", model }}
        model={model}
        plan={quotaPlan(model)}
        acts={acts}
        host={props.host}
      />
    </FluentProvider>
  );
}

/** Opens the place Track on a model, and tells what it changes. */
export function openTrack(model: QuotaModel, host: WorkbookHost | null = null) {
  const changes: { readonly words: string; readonly model: QuotaModel }[] = [];
  render(
    <Seated
      model={model}
      host={host}
      onChange={(words, changed) => changes.push({ words, model: changed })}
    />,
  );
  return changes;
}

/** Goes to one of the place's views. */
export function goTo(view: string) {
  fireEvent.click(screen.getByRole("tab", { name: view }));
}

/** A workbook of which only the selection matters. */
export function selectableWorkbook() {
  let tell: (place: SelectedPlace) => void = () => undefined;
  const host: WorkbookHost = {
    holdsModel: async () => true,
    address: () => "",
    sheets: async () => [],
    enterInSelection: async () => ({ address: "", isTaken: false }),
    write: async () => {
      throw new Error("Nothing is written here.");
    },
    read: async () => ({}),
    readTables: async () => ({}),
    ownTables: async () => [],
    ownRows: async () => ({ name: "", rows: [] }),
    readState: async () => null,
    writeInput: nothing,
    follow: async () => nothing,
    show: nothing,
    followSelection: async (selected) => {
      tell = selected;
      return nothing;
    },
    keptTexts: async () => ({}),
    keepText: nothing,
    formulasCalling: async () => [],
    replaceFormulas: nothing,
    file: async () => null,
    dropState: async () => ({ parts: [] }),
    restoreState: async () => true,
    numberMarks: async () => ({ decimal: ".", group: "," }),
  };
  const select = (row: SelectedPlace["row"]) =>
    act(() => {
      const nowhere = { table: null, column: null, name: null };
      tell({ ...nowhere, sheet: "Attainment", cell: "B7", row });
    });
  return { host, select };
}

/** A model of a thousand reps whose quarter is half over. */
export function manyReps(model: QuotaModel): QuotaModel {
  const [rep] = model.roster.filter(({ role }) => role === "AE");
  const [row] = model.tracking.reps;
  if (rep === undefined || row === undefined) throw new Error("The model has no rep.");
  const ids = Array.from({ length: 1000 }, (_none, place) => `rep-${place}`);
  return {
    ...model,
    roster: ids.map((id, place) => ({ ...rep, id, name: `Person ${place}`, manager: "" })),
    tracking: {
      ...model.tracking,
      reps: ids.map((id, place) => ({ ...row, rep: id, actual: 100_000 + place * 500 })),
      past: [],
      stated: [],
      cases: [],
    },
  };
}
