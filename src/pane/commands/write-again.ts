import { quotaPlan } from "../../engine";
import { isNewerModel, storedModel, type Problem } from "../../intake";
import type { WorkbookHost } from "../../workbook";
import { sheetsOf, standingSheets } from "../sheet-reading";
import type { Said } from "./command-desk";
import { commandWords as words } from "../words/commands";
import { words as shell } from "../words/shell";
import { inMarks } from "../numbers/marks";

/** What has to be mended before anything else happens: the first of some problems. */
export function toMend(title: string, [first, ...others]: readonly Problem[]): Said {
  const { where = "", what = "", remedy = "" } = first ?? {};
  const more = others.length === 0 ? "" : ` ${words.more(others.length)}`;
  return {
    intent: "error",
    title,
    text: words.firstMend(where, inMarks(what), inMarks(remedy)) + more,
  };
}

/** Writes the model of the open workbook into its sheets again, and says how that ended. */
export async function writeAgain(
  host: WorkbookHost,
  say: (said: Said | null) => void,
): Promise<Said> {
  const carried = await host.readState();
  if (isNewerModel(carried)) {
    return { intent: "error", title: words.notWritten, text: words.newer };
  }
  const reading = standingSheets(await sheetsOf(host), storedModel(carried));
  if (reading.kind === "problems") {
    return toMend(words.notWritten, [...reading.problems, ...reading.gone]);
  }
  const { allocation } = quotaPlan(reading.model);
  const [problem] = allocation?.kind === "impossible" ? allocation.problems : [];
  if (problem !== undefined) {
    const text = inMarks(`${problem.what} ${problem.remedy}`);
    return { intent: "error", title: words.notWritten, text };
  }
  const { writtenWorkbook } = await import("../written-workbook");
  const report = await host.write(await writtenWorkbook(reading.model), ({ done, of, doing }) =>
    say({ intent: "info", title: words.writing, text: `${inMarks(doing)}: ${done}/${of}` }),
  );
  const { created, updated, unchanged, namedBack = [] } = report;
  const gone = [...new Set(reading.gone.map(({ where }) => where))];
  const sentences = [
    words.writtenText(created.length + updated.length, unchanged.length),
    ...(namedBack.length === 0 ? [] : [shell.namedBack(namedBack)]),
    ...(gone.length === 0 ? [] : [words.cameBack(gone)]),
    ...reading.notices.map(inMarks),
  ];
  return { intent: "success", title: words.written, text: sentences.join(" ") };
}
