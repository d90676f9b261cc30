import type { Problem } from "../engine";
import { crmLoad, type CrmLoad } from "./crm/load-files";
import { crmSystems } from "./crm/load-lines";
import { askedOf } from "./crm/asked-of";
import type { Document, Part } from "./document";
import { handoffDocuments, type Prepared } from "./documents";
import { docx } from "./docx";
import type { Planned } from "./facts/told";
import { markdown } from "./markdown";

/** A file of the package. */
export type PackageFile = { readonly path: string; readonly bytes: Uint8Array };

/** A file that somebody else wrote for the package, with what the index says of it. */
export type ListedFile = PackageFile & { readonly title: string };

/** Problems of many documents of one template are the same problem: each is told once. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const told = new Map(problems.map((problem) => [`${problem.where} ${problem.what}`, problem]));
  return [...told.values()];
}

const nameless: Problem = {
  where: "company.name",
  what: "It is empty, and the documents name the company.",
  remedy: "Tell the name of the company in the settings.",
};

/** Nearly every document names the company: what is missing once is said once, not for each of them. */
function withoutName(problems: readonly Problem[]): readonly Problem[] {
  const others = problems.filter(({ what }) => !what.startsWith('"company.name" is empty'));
  return others.length === problems.length ? problems : [nameless, ...others];
}

/** What keeps the documents from being written: unknown or empty placeholders, by template and line. */
export function handoffProblems(prepared: Prepared): readonly Problem[] {
  const problems: Problem[] = [];
  for (const made of handoffDocuments(prepared)) {
    if (made.kind === "problems") problems.push(...made.problems);
  }
  return withoutName(once(problems));
}

/** How many documents there will be. */
export function handoffSize(prepared: Prepared): number {
  let size = 0;
  for (const made of handoffDocuments(prepared)) size += Number(made.kind === "document");
  return size;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What stands at the foot of every page. */
function footOf({ model }: Planned): string {
  const { company, decisions } = model;
  const version = decisions.versions.at(-1)?.version ?? "";
  const parts = [company.name, version === "" ? "" : `version ${version}`];
  const isDraft = decisions.status === "DRAFT";
  return [...parts, isDraft ? "DRAFT" : ""].filter((part) => part !== "").join(" · ");
}

function loadNote({ system, lines, unmatched, problems, files }: CrmLoad): readonly string[] {
  const isLoaded = files.some(({ path }) => path.includes("-quotas-"));
  const notes = isLoaded ? [`${system}: ${lines.length} quotas to load.`] : [];
  const without =
    unmatched.length === 0
      ? []
      : [`${system}: ${unmatched.length} reps are left out; the file left-out says why.`];
  const asked = problems.map((problem) => `${system}: ${askedOf(problem)}`);
  return [...notes, ...without, ...asked];
}

/** Where our own papers lie: what we say among ourselves is not for the customer. */
const INTERNAL = "internal/";

/** Whether a file of the package is for the customer; what is not stays out of the zip that is sent. */
export function isForCustomer(path: string): boolean {
  return !path.startsWith(INTERNAL);
}

type Listed = { readonly path: string; readonly title: string };

function listOf(title: string, listed: readonly Listed[]): readonly Part[] {
  return [
    { kind: "heading", text: title },
    {
      kind: "table",
      headers: ["File", "What it is"],
      rows: listed.map(({ path, title: words }) => [path, words]),
    },
  ];
}

function indexOf(planned: Planned, listed: readonly Listed[], notes: readonly string[]): Document {
  const { name } = planned.model.company;
  const crm: readonly Part[] = [
    { kind: "heading", text: "Quotas for the CRM" },
    { kind: "list", items: notes },
  ];
  return {
    title: `Handoff package${name === "" ? "" : ` of ${name}`}`,
    parts: [
      {
        kind: "paragraph",
        text: "Every document is there twice: as .docx to edit and print, and as .md to read anywhere. Letters belong to their readers alone.",
      },
      ...(notes.length === 0 ? [] : crm),
      ...listOf("What is in it", listed),
    ],
  };
}

function internalIndex(planned: Planned, listed: readonly Listed[]): Document {
  const { name } = planned.model.company;
  return {
    title: `Our own papers${name === "" ? "" : ` on ${name}`}`,
    parts: [
      {
        kind: "paragraph",
        text: "What lies in this folder is not for the customer, and is not in the zip of the package.",
      },
      ...listOf("What is in it", listed),
    ],
  };
}

/**
 * The files of the package one after the other, the indexes last: nothing but a line is kept of each. They list what
 * others wrote for the package first.
 */
export async function* handoffFiles(
  prepared: Prepared,
  others: readonly Omit<ListedFile, "bytes">[] = [],
): AsyncGenerator<PackageFile> {
  const { planned } = prepared;
  const foot = footOf(planned);
  const listed = others.map(({ path, title }) => ({ path, title }));
  const notes: string[] = [];
  for (const made of handoffDocuments(prepared)) {
    if (made.kind === "problems") continue;
    const { path, document } = made;
    listed.push({ path: `${path}.docx`, title: document.title });
    yield { path: `${path}.docx`, bytes: await docx(document, { foot }) };
    yield { path: `${path}.md`, bytes: bytesOf(markdown(document)) };
  }
  for (const system of crmSystems) {
    const load = crmLoad(system, planned.model, planned.plan);
    notes.push(...loadNote(load));
    for (const { path, text } of load.files) {
      listed.push({
        path,
        title: path.includes("left-out") ? "Who is not loaded, and why" : `Quotas for ${system}`,
      });
      yield { path, bytes: bytesOf(text) };
    }
  }
  const [ours, theirs] = [
    listed.filter(({ path }) => !isForCustomer(path)),
    listed.filter(({ path }) => isForCustomer(path)),
  ];
  const indexes = [
    [`${INTERNAL}index`, internalIndex(planned, ours)],
    ["index", indexOf(planned, theirs, notes)],
  ] as const;
  for (const [path, index] of indexes) {
    yield { path: `${path}.docx`, bytes: await docx(index, { foot }) };
    yield { path: `${path}.md`, bytes: bytesOf(markdown(index)) };
  }
}
