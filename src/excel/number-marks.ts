import type { NumberMarks } from "../workbook";
import { told } from "./failure";

/** The marks of a language; of one that nobody knows, those of English. */
function marksOf(language: string): NumberMarks {
  const parts = (of: string) => new Intl.NumberFormat(of).formatToParts(12_345.6);
  let found: readonly Intl.NumberFormatPart[];
  try {
    found = parts(language);
  } catch {
    found = parts("en-US");
  }
  const sign = (type: string) => found.find((part) => part.type === type)?.value ?? "";
  return { decimal: sign("decimal"), group: sign("group") };
}

/** The signs by which this Excel writes numbers; one that does not tell them writes as its language does. */
export function numberMarks(): Promise<NumberMarks> {
  return told("asking how numbers are written", async () => {
    const { requirements, contentLanguage } = Office.context;
    if (!requirements.isSetSupported("ExcelApi", "1.11")) return marksOf(contentLanguage);
    return Excel.run(async (context) => {
      const { application } = context;
      application.load("decimalSeparator,thousandsSeparator");
      await context.sync();
      return { decimal: application.decimalSeparator, group: application.thousandsSeparator };
    });
  });
}
