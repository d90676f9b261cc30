import { sha256 } from "./digest";
import { engineVersion, quotaPlan, type Problem, type QuotaModel } from "../engine";
import { markdown, methodology } from "../handoff";
import { readSettings, storedText, withOffers, signedAs } from "../intake";
import { workbookDescription } from "../workbook";
import { workbookFile } from "../xlsx";
import { textOf, write } from "./files";
import { optionIn, wordsIn } from "./usage";

/** More lines than this only hide the first ones. */
const MOST_TOLD = 50;

/** Says what the user has to put right, one line each. */
export function tellProblems(problems: readonly Problem[]): void {
  for (const { where, what, remedy } of problems.slice(0, MOST_TOLD)) {
    console.error(`${where}: ${what} ${remedy}`);
  }
  const more = problems.length - MOST_TOLD;
  if (more > 0) console.error(`And ${more} more.`);
}

/** The model of a settings file; what its reader has to say goes to the error stream, problems end the command. */
export function modelOf(path: string): QuotaModel | null {
  const reading = readSettings(textOf(path));
  if (reading.kind === "problems") {
    tellProblems(reading.problems);
    return null;
  }
  for (const notice of reading.notices) console.error(notice);
  for (const { words } of reading.offers) console.error(`Offered and taken as ASSUMED: ${words}`);
  return withOffers(reading.model, reading.offers);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** `workbook`: the workbook of a settings file. */
export async function workbookCommand(args: readonly string[]): Promise<number> {
  const out = optionIn(args, "--out");
  const [path = ""] = wordsIn(args, ["--out", "--date"], 1);
  const model = modelOf(path);
  if (model === null) return 1;
  const { allocation } = quotaPlan(model);
  if (allocation?.kind === "impossible") {
    tellProblems(allocation.problems);
    return 1;
  }
  const date = args.includes("--date") ? optionIn(args, "--date") : today();
  const state = storedText(model);
  const written = { date, engineVersion, state, ...(await signedAs(model, sha256)) };
  write(out, await workbookFile(workbookDescription(model, written)));
  console.error(`Wrote ${out}`);
  return 0;
}

/** `methodology`: how the quotas were made, as a Markdown document. */
export function methodologyCommand(args: readonly string[]): number {
  const out = optionIn(args, "--out");
  const [path = ""] = wordsIn(args, ["--out"], 1);
  const model = modelOf(path);
  if (model === null) return 1;
  write(out, markdown(methodology(model, quotaPlan(model))));
  console.error(`Wrote ${out}`);
  return 0;
}
