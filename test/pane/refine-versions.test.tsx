/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { openInWorkbook, openRefine, part, rowsOf, saasText, type } from "./refine-pane";

afterEach(() => {
  cleanup();
  localStorage.clear();
});

// Figures: `quota diff templates/saas-12-reps.json` and the same with a coverage buffer of 1.10.

const ofTheTemplate = JSON.parse(saasText()) as { readonly allocation: object };
const withMoreBuffer = saasText({
  allocation: { ...ofTheTemplate.allocation, coverageBuffer: 1.1 },
});

async function keep(name: string) {
  const versions = part("Versions");
  type(versions.getByLabelText("Name of this version"), name);
  type(versions.getByLabelText("By"), "Dana Fox");
  fireEvent.click(versions.getByRole("button", { name: "Keep this version" }));
  await versions.findByText(`Version ${name} is kept.`);
  return versions;
}

test("a version that was kept is compared with the model as it is now, and restored", async () => {
  await openRefine(saasText());
  await keep("v0");
  cleanup();
  await openRefine(withMoreBuffer);
  const versions = part("Versions");
  await versions.findByText("All quotas together: $9,240,000, then $9,680,000 (+$440,000).");
  const bridge = versions.getByRole("figure", { name: "From v0 to Now" });
  fireEvent.click(versions.getAllByText("The figures")[0] ?? bridge);
  expect(rowsOf(await versions.findByRole("table", { name: "From v0 to Now" }))).toEqual([
    ["v0", "$9,240,000"],
    ["Coverage buffer", "+$440,000"],
    ["Now", "$9,680,000"],
  ]);
  fireEvent.click(versions.getByText("12 quotas that differ"));
  const moved = rowsOf(await versions.findByRole("table", { name: "12 quotas that differ" }));
  expect(moved).toHaveLength(12);
  expect(moved[0]).toEqual(["Ava Adler (R01)", "$879,000", "$920,000"]);
  expect(moved[11]).toEqual(["Liam Larsen (R12)", "$1,107,000", "$1,160,000"]);
  fireEvent.click(versions.getByRole("button", { name: "Restore v0" }));
  await versions.findByText("All quotas together stay at $9,240,000.");
  expect(versions.getByText("No quota differs")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Undo: restore v0" }));
  await versions.findByText("All quotas together: $9,240,000, then $9,680,000 (+$440,000).");
});

test("the inputs that differ are named with both values", async () => {
  await openRefine(saasText());
  await keep("v0");
  cleanup();
  await openRefine(withMoreBuffer);
  const versions = part("Versions");
  // The version log differs as well: the file knows of no version.
  fireEvent.click(await versions.findByText("2 inputs that differ"));
  const rows = rowsOf(await versions.findByRole("table", { name: "2 inputs that differ" }));
  expect(rows[0]).toEqual(["Coverage buffer", "1.05 → 1.1"]);
});

test("a name that is taken or missing is refused beside its field", async () => {
  await openRefine(saasText());
  const versions = await keep("v0");
  expect(versions.getByLabelText<HTMLInputElement>("Name of this version").value).toBe("v1");
  type(versions.getByLabelText("Name of this version"), "v0");
  fireEvent.click(versions.getByRole("button", { name: "Keep this version" }));
  expect(versions.getByText("There is a version v0 already.")).toBeTruthy();
  type(versions.getByLabelText("Name of this version"), " ");
  fireEvent.click(versions.getByRole("button", { name: "Keep this version" }));
  expect(versions.getByText("Give the version a name, such as v1.")).toBeTruthy();
});

test("beside a workbook a version is kept in it, and the header names it", async () => {
  const { kept } = await openInWorkbook();
  const versions = await keep("v7");
  expect(versions.getByText(/kept in this workbook, beside its sheets/)).toBeTruthy();
  const [[name, text] = ["", ""]] = [...kept];
  expect(name).toMatch(/^version:/);
  expect(JSON.parse(text)).toMatchObject({
    format: "quota-workbook-version",
    name: "v7",
    by: "Dana Fox",
    company: "Northwind Cloud (12 reps)",
  });
  const inBrowser = Object.keys(localStorage).filter((key) => key.includes("/version/"));
  expect(inBrowser).toEqual([]);
  await waitFor(() => expect(screen.getAllByText("v7").length).toBeGreaterThan(1));
  expect(screen.getByRole("button", { name: "Undo: version v7" })).toBeTruthy();
});

test("a text that is no version is left out, and it is said", async () => {
  const { kept } = await openInWorkbook();
  kept.set("version:x", "{");
  kept.set("something else", "{");
  const versions = part("Versions");
  await versions.findByText("1 kept version could not be read and is left out.");
});
