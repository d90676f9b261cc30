/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from "@testing-library/react";
import "./like-a-browser";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { QuotaModel } from "../../src/engine";
import { SignVersion } from "../../src/pane/hand-off/SignVersion";
import type { WorkbookActs } from "../../src/pane/workbook-acts";
import { template } from "../excel/printed-workbook";

const saas = template("saas-12-reps");
const engagement = { state: "DRAFT", next: [] } as never;

/** The form on a model without a gate, beside an edit that its gates do not know. */
function seat(
  latest: QuotaModel,
  digest: () => Promise<string>,
  heard: (model: QuotaModel) => void,
) {
  const acts = {
    change: (_words: string, next: (model: QuotaModel) => QuotaModel) => heard(next(latest)),
  } as unknown as WorkbookActs;
  return (
    <FluentProvider theme={webLightTheme}>
      <SignVersion
        model={saas}
        latest={latest}
        acts={acts}
        digest={digest}
        found={{ of: saas, gates: [], engagement }}
      />
    </FluentProvider>
  );
}

const edited: QuotaModel = { ...saas, company: { ...saas.company, name: "Other" } };
const button = () => screen.getByRole<HTMLButtonElement>("button", { name: "Sign version" });

function fill(): void {
  const type = (label: string, text: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
  type("Version", "v7");
  type("Signed on", "2026-11-21");
  type("Finance: name", "Dana");
}

test("while the gates are of an earlier model nothing can be signed", () => {
  const heard: QuotaModel[] = [];
  const digest = async () => "0".repeat(64);
  const view = render(seat(edited, digest, (model) => heard.push(model)));
  expect(button().disabled).toBe(true);
  view.rerender(seat(saas, digest, (model) => heard.push(model)));
  expect(button().disabled).toBe(false);
});

test("a model that is changed while it is signed stays unsigned, and whoever signs is told", async () => {
  const heard: QuotaModel[] = [];
  let ready: (digest: string) => void = () => undefined;
  const digest = () => new Promise<string>((resolve) => (ready = resolve));
  const view = render(seat(saas, digest, (model) => heard.push(model)));
  fill();
  fireEvent.click(button());
  await screen.findByText("Working out the digest…");
  view.rerender(seat(edited, digest, (model) => heard.push(model)));
  await act(async () => ready("0".repeat(64)));
  await screen.findByText(/^The model was changed while it was signed, so nothing was signed/);
  expect(heard).toEqual([]);
});
