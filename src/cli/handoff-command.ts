import { closeSync, openSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { QuotaModel } from "../engine";
import {
  documentList,
  handoffFiles,
  handoffProblems,
  handoffSize,
  isForCustomer,
  plannedWith,
  preparedHandoff,
  zipInto,
  type DocumentName,
  type HandoffSaid,
  type ListedFile,
  type PackageFile,
  type TemplateTexts,
} from "../handoff";
import { changedSince } from "../intake";
import { sha256 } from "./digest";
import { textOf, write } from "./files";
import { stands } from "./gates-command";
import { modelFiles } from "./handoff-model";
import { verificationFiles } from "./handoff-verification";
import { modelOf, tellProblems } from "./model-commands";
import { lastYear } from "./plan-commands";
import { planned } from "./planned-model";
import { signedReport } from "./report/signed-report";
import { optionIn, wordsIn } from "./usage";

const options = ["--out", "--templates", "--before", "--last-year", "--date"] as const;

/** The texts of ours lie beside the program; people may give their own. */
const OURS = join(dirname(fileURLToPath(import.meta.url)), "../../templates/handoff");

function optional(args: readonly string[], option: (typeof options)[number]): string | null {
  return args.includes(option) ? optionIn(args, option) : null;
}

function templatesIn(folder: string): TemplateTexts {
  const texts = documentList.map(({ name }) => [name, textOf(join(folder, `${name}.md`))] as const);
  return Object.fromEntries(texts) as Record<DocumentName, string>;
}

/** Says how far the work is, in one line that is written anew, where somebody watches. */
function progress(all: number): (path: string) => void {
  let done = 0;
  return (path) => {
    if (!path.endsWith(".docx")) return;
    done += 1;
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all + 1} documents`);
  };
}

/** Nothing goes out under a signature that was given for other numbers. */
async function isAsSigned(model: QuotaModel): Promise<boolean> {
  const standing = await changedSince(model, sha256);
  if (stands(standing)) return true;
  console.error(signedReport(model.decisions.signed, standing, model.company.currency));
  console.error("Sign this version first, or go back to the signed one; nothing was written.");
  return false;
}

/** `handoff`: everything that the customer is owed, as a folder, and as one zip of what is for the customer. */
export async function handoffCommand(args: readonly string[]): Promise<number> {
  const out = optionIn(args, "--out");
  const [path = ""] = wordsIn(args, options, 1);
  const found = planned(path);
  if (found === null) return 1;
  const { model, plan, allocation } = found;
  if (!(await isAsSigned(model))) return 1;
  const [beforePath, yearPath] = [optional(args, "--before"), optional(args, "--last-year")];
  const before = beforePath === null ? null : modelOf(beforePath);
  const year = yearPath === null ? null : lastYear(yearPath, found);
  if ((beforePath !== null && before === null) || (yearPath !== null && year === null)) return 1;
  const asOf = optional(args, "--date") ?? new Date().toISOString().slice(0, 10);
  const said: HandoffSaid = {
    templates: templatesIn(optional(args, "--templates") ?? OURS),
    asOf,
    before,
    lastYear: year?.allocation ?? null,
  };
  const prepared = preparedHandoff(plannedWith(model, allocation, plan.findings), said);
  const problems = handoffProblems(prepared);
  if (problems.length > 0) {
    tellProblems(problems);
    return 1;
  }
  const own = await modelFiles(found, asOf);
  if (own === null) return 1;
  const listed: Omit<ListedFile, "bytes">[] = [];
  const tell = progress(handoffSize(prepared));
  const zipPath = join(out, "handoff.zip");
  write(zipPath, "");
  const file = openSync(zipPath, "w");
  const zip = zipInto((bytes) => writeSync(file, bytes));
  let files = 0;
  const put = (each: PackageFile): void => {
    write(join(out, each.path), each.bytes);
    if (isForCustomer(each.path)) zip.add(each);
    tell(each.path);
    files += 1;
  };
  const putListed = (each: ListedFile): void => {
    put(each);
    listed.push({ path: each.path, title: each.title });
  };
  for (const each of own) putListed(each);
  for await (const each of verificationFiles({ model, allocation }, asOf)) putListed(each);
  for await (const each of handoffFiles(prepared, listed)) put(each);
  zip.end();
  closeSync(file);
  console.error(
    `${process.stderr.isTTY ? "\r" : ""}Wrote ${files} files to ${out}; ${zipPath} holds those for the customer, without internal`,
  );
  return 0;
}
