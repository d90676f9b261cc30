import { quotaPlan, type QuotaModel } from "../engine";
import { markdown, methodology } from "../handoff";
import { readSettings, withOffers } from "../intake";
import { workbookDescription } from "../workbook";
import { workbookFile } from "../xlsx";
import { textOf, write } from "./files";
import { optionIn, wordsIn } from "./usage";

/** The model of a settings file; what its reader has to say goes to the error stream, problems end the command. */
function modelOf(path: string): QuotaModel | null {
  const reading = readSettings(textOf(path));
  if (reading.kind === "problems") {
    for (const { where, what, remedy } of reading.problems)
      console.error(`${where}: ${what} ${remedy}`);
    return null;
  }
  for (const notice of reading.notices) console.error(notice);
  for (const { words } of reading.offers) console.error(`Offered and taken as ASSUMED: ${words}`);
  return withOffers(reading.model, reading.offers);
}

/** `plan`: everything worked out from a settings file, as JSON. */
export function planCommand(args: readonly string[]): number {
  const [path = ""] = wordsIn(args, [], 1);
  const model = modelOf(path);
  if (model === null) return 1;
  console.log(JSON.stringify(quotaPlan(model), null, 2));
  return 0;
}

/** `workbook`: the workbook of a settings file. */
export async function workbookCommand(args: readonly string[]): Promise<number> {
  const out = optionIn(args, "--out");
  const [path = ""] = wordsIn(args, ["--out"], 1);
  const model = modelOf(path);
  if (model === null) return 1;
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
