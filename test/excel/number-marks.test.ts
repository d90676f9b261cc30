/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { excelHost } from "../../src/excel";
import { officeInJsdom } from "../support/office-in-jsdom";

let excel: EmbeddedExcel | null = null;
afterEach(() => {
  jest.restoreAllMocks();
  excel?.dispose();
});

/** As every Excel before ExcelApi 1.11 answers. */
function oldExcel(): void {
  jest
    .spyOn(Office.context.requirements, "isSetSupported")
    .mockImplementation((_set, version) => Number(String(version).split(".")[1]) < 11);
}

// Of each culture the signs that Windows writes numbers by.
const cultures = [
  ["en-US", ".", ","],
  ["de-DE", ",", "."],
  ["pl-PL", ",", "\u00a0"],
] as const;

test("an Excel that was told no culture writes numbers as in the United States", async () => {
  excel = await officeInJsdom();
  expect(await excelHost().numberMarks()).toEqual({ decimal: ".", group: "," });
});

test.each(cultures)("%s: Excel itself tells its marks", async (culture, decimal, group) => {
  excel = await officeInJsdom({ culture });
  // The language of the document is another matter than how this Excel writes numbers.
  jest.replaceProperty(Office.context, "contentLanguage", "en-US");
  excel.resetTally();
  expect(await excelHost().numberMarks()).toEqual({ decimal, group });
  expect(excel.tally().requests).toBe(1);
});

test.each(cultures)("%s: of an older Excel they are those of its language", async (...said) => {
  const [culture, decimal, group] = said;
  excel = await officeInJsdom({ culture });
  oldExcel();
  excel.resetTally();
  expect(await excelHost().numberMarks()).toEqual({ decimal, group });
  expect(excel.tally().requests).toBe(0);
});

test("an older Excel in a language that nobody knows writes as English does", async () => {
  excel = await officeInJsdom();
  oldExcel();
  jest.replaceProperty(Office.context, "contentLanguage", "no such language");
  expect(await excelHost().numberMarks()).toEqual({ decimal: ".", group: "," });
});
