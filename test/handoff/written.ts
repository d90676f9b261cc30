import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { quotaPlan, type AllocationPlan, type QuotaModel } from "../../src/engine";
import {
  documentList,
  handoffFiles,
  plannedWith,
  preparedHandoff,
  type HandoffSaid,
} from "../../src/handoff";
import { readSettings } from "../../src/intake";

/** The templates of the documents as they are shipped. */
export const shippedTemplates = Object.fromEntries(
  documentList.map(({ name }) => [name, readFileSync(`templates/handoff/${name}.md`, "utf8")]),
) as HandoffSaid["templates"];

export const said: HandoffSaid = {
  templates: shippedTemplates,
  asOf: "2026-01-15",
  before: null,
  lastYear: null,
};

/** A shipped model, as its settings or with some of it told otherwise, and its plan. */
export function planOf(name: string, change: (model: QuotaModel) => QuotaModel = (model) => model) {
  const reading = readSettings(readFileSync(`templates/${name}.json`, "utf8"));
  if (reading.kind !== "model") throw new Error(`${name} is no model`);
  const model = change(reading.model);
  const { allocation, findings } = quotaPlan(model);
  if (allocation?.kind !== "planned") throw new Error(`${name} has no plan`);
  return {
    model,
    plan: allocation satisfies AllocationPlan,
    all: plannedWith(model, allocation, findings),
  };
}

/** The files of a package by their paths. */
export async function filesOf(
  { all }: ReturnType<typeof planOf>,
  told: HandoffSaid = said,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for await (const { path, bytes } of handoffFiles(preparedHandoff(all, told)))
    files.set(path, bytes);
  return files;
}

/** The words of a document, a paragraph a line and the cells of a table one after the other. */
export function wordsIn(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) throw new Error("there is no such file");
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  return xml
    .replaceAll("</w:p>", "\n")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** All text of all parts of a document: what a curious reader finds by unpacking it. */
export function everythingIn(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([path, part]) => (/\.(xlsx|docx)$/.test(path) ? everythingIn(part) : strFromU8(part)))
    .join("\n");
}
