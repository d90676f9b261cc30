import { quotaPlan, type Problem, type QuotaModel } from "../engine";
import { markdown, methodology } from "../handoff";
import { readSettings, withOffers } from "../intake";
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

/** Said plainly, so that nobody hands over a workbook in the belief that the team's quotas stand in it. */
function rosterNotPrinted({ roster }: QuotaModel): string {
  return `The sheets hold funnel and roles only: the quotas of the ${roster.length} people on the roster are not in the workbook yet. "quota plan" has them.`;
}

/** `workbook`: the workbook of a settings file. */
export async function workbookCommand(args: readonly string[]): Promise<number> {
  const out = optionIn(args, "--out");
  const [path = ""] = wordsIn(args, ["--out"], 1);
  const model = modelOf(path);
  if (model === null) return 1;
  if (model.roster.length > 0) console.error(rosterNotPrinted(model));
  write(out, await workbookFile(workbookDescription(model)));
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
