import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { webcrypto } from "node:crypto";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { useState } from "react";
import { quotaPlan, type QuotaModel } from "../../src/engine";
import { handOffAnswers } from "../../src/pane/hand-off/hand-off-answers";
import type { HandOffQuestion } from "../../src/pane/hand-off/hand-off-messages";
import { HandOffPlace } from "../../src/pane/hand-off/HandOffPlace";
import { hexDigest } from "../../src/pane/hand-off/hex-digest";
import { newSession } from "../../src/pane/session";
import { answering } from "../../src/pane/work/answering";
import type { WorkbookActs } from "../../src/pane/workbook-acts";
import type { CellFormula, WorkbookHost } from "../../src/workbook";
import { hostBesideSheets } from "./host-beside-sheets";
import { printers } from "./hand-off-printers";

/** The worker's own handler in this very thread, as jsdom has no workers. */
function openInProcess(): Worker {
  const listeners = new Set<(event: MessageEvent) => void>();
  let isOver = false;
  const answer = answering(handOffAnswers(printers), (data) => {
    if (isOver) return;
    act(() => listeners.forEach((listener) => listener({ data } as MessageEvent)));
  });
  const worker = {
    addEventListener: (type: string, listener: (event: MessageEvent) => void) => {
      if (type === "message") listeners.add(listener);
    },
    postMessage: (question: HandOffQuestion) => void answer(question),
    terminate: () => {
      isOver = true;
    },
  };
  return worker as unknown as Worker;
}

const nothing = async () => undefined;
const digest = (text: string) =>
  hexDigest(webcrypto.subtle as SubtleCrypto, new TextEncoder().encode(text));

type SeatProps = {
  readonly model: QuotaModel;
  readonly host: WorkbookHost | null;
  readonly onChange: (words: string, model: QuotaModel) => void;
  readonly onSave: (name: string, content: string | Uint8Array) => void;
};

/** The place as the pane seats it: a change of the model comes back to it. */
function Seated({ model: first, host, onChange, onSave }: SeatProps) {
  const [model, setModel] = useState(first);
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
      onChange(words, changed);
    },
    openImport: () => undefined,
    show: nothing,
  };
  return (
    <FluentProvider theme={webLightTheme}>
      <HandOffPlace
        session={{ ...newSession, screen: "model", model, linked: host !== null }}
        model={model}
        plan={quotaPlan(model)}
        acts={acts}
        host={host}
        openWorker={openInProcess}
        save={onSave}
        digest={digest}
      />
    </FluentProvider>
  );
}

/** Opens the place Hand off, and tells what it changes and saves. */
export function openHandOff(model: QuotaModel, host: WorkbookHost | null = null) {
  localStorage.clear();
  const changes: { readonly words: string; readonly model: QuotaModel }[] = [];
  const saved = new Map<string, string | Uint8Array>();
  render(
    <Seated
      model={model}
      host={host}
      onChange={(words, changed) => changes.push({ words, model: changed })}
      onSave={(name, content) => saved.set(name, content)}
    />,
  );
  return { changes, saved };
}

/** Folds a part of the place out. */
export function openPart(title: string) {
  fireEvent.click(screen.getByRole("button", { name: new RegExp(`^${title}`) }));
}

/** Folds out what has such a summary; jsdom does not do by itself what a browser does. */
export async function unfold(summary: RegExp, among: HTMLElement = document.body) {
  const found = await within(among).findByText(summary, { selector: "summary *" });
  const details = found.closest("details");
  if (details === null) throw new Error(`Nothing folds out under ${summary.source}.`);
  details.open = true;
  fireEvent(details, new Event("toggle"));
  return details;
}

export function type(label: string | RegExp, text: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
}

/** An open workbook in memory: cells with formulas of ours, a file of it, and what is asked of it. */
export function openWorkbook(
  cells: readonly CellFormula[],
  file: Uint8Array | null,
  texts: Readonly<Record<string, string>> = {},
  carried: string | null = null,
) {
  const { beside, kept } = hostBesideSheets(texts);
  const model = { state: carried };
  const entered = new Map(cells.map((each) => [`${each.sheet}!${each.cell}`, each.entered]));
  const shown: (readonly [string, string | undefined])[] = [];
  const host: WorkbookHost = {
    ...beside,
    holdsModel: async () => true,
    write: async () => {
      throw new Error("Nothing is written here.");
    },
    read: async () => ({}),
    readTables: async () => ({}),
    ownTables: async () => [],
    ownRows: async () => ({ name: "", rows: [] }),
    sheets: async () => [
      { name: "Own", isOurs: false },
      { name: "Roster", isOurs: true },
    ],
    readState: async () => model.state,
    dropState: async () => {
      const parts = model.state === null ? [] : [model.state];
      model.state = null;
      return { parts };
    },
    restoreState: async ({ parts: [before = null] }) => {
      if (model.state !== null) return false;
      model.state = before;
      return true;
    },
    writeInput: nothing,
    follow: async () => nothing,
    show: async (sheet, cell) => void shown.push([sheet, cell]),
    formulasCalling: async () =>
      cells.filter(({ sheet, cell }) =>
        /QUOTA\./.test(String(entered.get(`${sheet}!${cell}`) ?? "")),
      ),
    replaceFormulas: async (next) => {
      for (const each of next) entered.set(`${each.sheet}!${each.cell}`, each.entered);
    },
    file: async (progress) => {
      progress({ done: 1, of: 1, doing: "reading the file" });
      return file;
    },
  };
  return { host, entered, kept, shown, model };
}
