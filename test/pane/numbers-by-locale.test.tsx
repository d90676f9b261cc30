/** @jest-environment jsdom */
import "./like-a-browser";
import { cleanup, configure, fireEvent, render, screen } from "@testing-library/react";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { File as FileOnDisk } from "node:buffer";
import { writeXlsx } from "hucre/xlsx";
import { readFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { FunctionsHelp } from "../../src/pane/functions/FunctionsHelp";
import { ImportPlace } from "../../src/pane/import/ImportPlace";
import { Pane } from "../../src/pane";
import { forFile, inMarks, writeNumbersWith } from "../../src/pane/numbers/marks";
import { newSession } from "../../src/pane/session";
import { highsSolver } from "../../src/solver";
import { template } from "../excel/printed-workbook";
import { ExploreDesk, templateText, workerHere } from "./explore-desk";
import { openHandOff, openPart, openWorkbook } from "./hand-off-place";
import { openInProcess } from "./import-reader";
import { inBothMarks, settled } from "./said-in-marks";
import { goTo, openTrack } from "./track-place";

configure({ asyncUtilTimeout: 30_000, defaultHidden: true });
Object.assign(globalThis, {
  structuredClone: (value: unknown) => deserialize(serialize(value)),
  scrollTo: () => undefined,
});
// A bar of a picture may have no length.
beforeEach(() => void jest.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

/** Looked for by its words alone: to work out the names of all buttons takes minutes once everything is folded out. */
function press(words: string): void {
  const buttons = [...document.body.querySelectorAll("button")];
  const found = buttons.filter(({ textContent }) => textContent === words);
  expect(found).toHaveLength(1);
  found.forEach((button) => fireEvent.click(button));
}

/** Opens a template in the whole pane, at one of its places. */
async function openPane(name: string, place: string): Promise<void> {
  const text = templateText(name);
  render(<Pane host={null} isDark={false} />);
  const file = Object.assign(new File([text], "team.json"), { text: async () => text });
  fireEvent.change(screen.getByLabelText("Settings file", { selector: "input" }), {
    target: { files: [file] },
  });
  fireEvent.click(await screen.findByRole("tab", { name: place }));
  await settled();
}

/** Chooses the first rep there is. */
async function chooseRep(): Promise<void> {
  fireEvent.click(screen.getByPlaceholderText("Type a name or an id"));
  const [first] = await screen.findAllByText(/\) · /, { selector: '[role="option"]' });
  if (first !== undefined) fireEvent.click(first);
}

/** Whatever else a place says, it says these: they are those of the command line, with the other marks. */
const sentences = {
  "saas-12-reps": {
    build: ["AE: the pool is $723.000 above capacity", "Ask for $688.571 less"],
    refine: ["to 1.000, so that the reps make the pool", "Capacity: +$58.793, to $853.347"],
    explore: ["80% (44,4% to 97,5%)", "the most of R02 against last year (936.000): +$611"],
  },
  "insurance-team": {
    build: ["Raise monthly OTE to $18.574,92", "Quota pays a closer 136,5% of OTE"],
    refine: ["Confirm Closer: actual: 6,825 units per month"],
    explore: [],
  },
  "west-team-q4": {
    build: [],
    refine: ["Confirm Tier Mid-Market: multiplier: 0,6 times"],
    explore: [],
  },
} as const;

/** What there is to look at: a model without a team has the roles alone, and one without a period no figures of it. */
const trackViews = {
  "saas-12-reps": ["Upkeep", "Actuals"],
  "insurance-team": [null],
  "west-team-q4": ["Team", "Reps", "Warnings", "Trends", "Upkeep", "Actuals"],
} as const;

/** What the import says of the rows of the samples. */
const read = ["9 rows · $396.000 · used, look at it", "3 rows · $175.500 · put aside"];

describe.each(["saas-12-reps", "insurance-team", "west-team-q4"] as const)("%s", (name) => {
  test("Build", async () => {
    const { found, wanted } = await inBothMarks(() => openPane(name, "Build"));
    expect(found).toEqual(wanted);
    expect(found).toEqual(expect.arrayContaining(sentences[name].build));
  });
  test("Refine", async () => {
    const { found, wanted } = await inBothMarks(async () => {
      await openPane(name, "Refine");
      if (name === "insurance-team") return;
      await chooseRep();
      await settled();
      const pin = screen.getByLabelText("Pin the quota at");
      fireEvent.change(pin, { target: { value: "812345" } });
      fireEvent.blur(pin);
      // A source is told as somebody wrote it.
    }, /(Published range 1\.05 to 1\.15)/);
    expect(found).toEqual(wanted);
    expect(found).toEqual(expect.arrayContaining(sentences[name].refine));
  });
  test("Explore", async () => {
    const { found, wanted } = await inBothMarks(async () => {
      render(
        <ExploreDesk text={templateText(name)} openWorker={() => workerHere(highsSolver())} />,
      );
      const lever = document.body.querySelector<HTMLInputElement>("[type=range]");
      if (lever !== null) fireEvent.change(lever, { target: { value: lever.max } });
      await settled();
      if (name !== "insurance-team") press("Draw the years");
    });
    expect(found).toEqual(wanted);
    expect(found).toEqual(expect.arrayContaining(sentences[name].explore));
  });
  test("Track", async () => {
    for (const view of trackViews[name]) {
      const { found, wanted } = await inBothMarks(() => {
        openTrack(template(name));
        if (view !== null) goTo(view);
      });
      expect(found).toEqual(wanted);
    }
  });
  test("Hand off", async () => {
    const { found, wanted } = await inBothMarks(async () => {
      openHandOff(template(name));
      await settled();
      if (name === "insurance-team") return;
      press("Make the load files");
      press("Sign version");
      // What a term means is approved in the words in which it stands.
    }, /(Quota assigned over the revenue target.*)/);
    expect(found).toEqual(wanted);
  });
});

test("what the inspector and the swaps say of an open workbook", async () => {
  const file = await writeXlsx({
    sheets: [
      {
        name: "Own",
        rows: [[1250.5, 2], [], [], [1234567.25]],
        cells: new Map([
          ["1,0", { formulaResult: 1313.025, formula: "A1*1.05" }],
          ["2,0", { formulaResult: 1378.67625, formula: "A2*1.05" }],
          ["4,0", { formulaResult: 1296.31, formula: "A4*1.05" }],
          ["5,0", { formulaResult: 1361.12, formula: "A5*1.05" }],
          ["1,1", { formulaResult: "LIKELY TO HIT", formula: "QUOTA.STATUS(0.99)" }],
        ]),
      },
    ],
  });
  const calling = { sheet: "Own", cell: "B2", entered: "=QUOTA.STATUS(0.99)", value: "LIKELY" };
  const { found, wanted } = await inBothMarks(
    async () => {
      openHandOff(template("saas-12-reps"), openWorkbook([calling], file).host);
      openPart("Inspector");
      openPart("Prepare for customer");
      press("Look through the workbook");
      await screen.findByText(/\d+ errors?, /);
      press("Look what would change");
      await screen.findAllByText("1 cell becomes native");
    },
    // A sentence that quotes a formula keeps the notation of formulas; terms are approved word by word.
    /(.*=\S.*|Quota assigned over the revenue target.*)/,
  );
  expect(found).toEqual(wanted);
  expect(found).toContain("1234567,25 is typed in amid formulas.");
});

test("some sentences in German marks", async () => {
  writeNumbersWith({ decimal: ",", group: "." });
  try {
    await openPane("saas-12-reps", "Build");
    expect(screen.getByText("$9.240.000")).toBeTruthy();
    expect(inMarks('The sum of "1,234.50" in deals 2025.1.csv is $1,234.50, 12.5% of v1.2.')).toBe(
      'The sum of "1,234.50" in deals 2025.1.csv is $1.234,50, 12,5% of v1.2.',
    );
    expect(forFile(() => inMarks("1,200 cells"))).toBe("1,200 cells");
    expect(inMarks("1,200 cells")).toBe("1.200 cells");
  } finally {
    writeNumbersWith({ decimal: ".", group: "," });
    cleanup();
  }
});

test("the list of functions", async () => {
  const { found, wanted } = await inBothMarks(() => {
    render(<FunctionsHelp host={null} onClose={() => undefined} />);
  }, /( gives \{.*)/);
  expect(found).toEqual(wanted);
  expect(found).toContain(" gives 6,825");
});

const samples = [
  "salesforce-opportunities.csv",
  "salesforce-users.csv",
  "people.csv",
  "territories.csv",
  "past-quotas.csv",
];

describe("the import", () => {
  async function openImport(steps: number): Promise<void> {
    render(
      <FluentProvider theme={webLightTheme}>
        <ImportPlace
          session={{ ...newSession, screen: "import" }}
          host={null}
          standing={null}
          onUse={() => undefined}
          onBack={() => undefined}
          openWorker={openInProcess}
        />
      </FluentProvider>,
    );
    const files = samples.map(
      (name) => new FileOnDisk([readFileSync(`templates/samples/${name}`)], name),
    );
    fireEvent.change(screen.getByLabelText("Choose files", { selector: "input" }), {
      target: { files },
    });
    for (const label of ["Read the columns", "Read the rows", "Make the first model"].slice(
      0,
      steps,
    )) {
      press(label);
      await settled();
    }
  }
  test.each([0, 1, 2, 3])("after step %i", async (steps) => {
    const { found, wanted } = await inBothMarks(
      () => openImport(steps),
      /(For example .*?)(?=\. |\.$)/,
    );
    expect(found).toEqual(wanted);
    if (steps === 2) expect(found).toEqual(expect.arrayContaining(read));
  });
});
