import { engineVersion, quotaPlan, type QuotaModel } from "../../engine";
import { signedAs, storedText } from "../../intake";
import { workbookDescription, type WorkbookDescription } from "../../workbook";
import type { TellProgress } from "../work/answering";
import type { HandOffQuestion, Refusal } from "./hand-off-messages";
import type { Printers } from "./hand-off-printers";
import { fileWorkWords } from "../words/file-work";

/** SHA-256 of a text in UTF-8. */
export function digestWith({ sha256 }: Pick<Printers, "sha256">) {
  return (text: string) => sha256(new TextEncoder().encode(text));
}

/** The workbook of a model as it is written, with all that the add-in needs to go on with it. */
export async function ownDescription(
  { model, date }: { readonly model: QuotaModel; readonly date: string },
  printers: Printers,
): Promise<WorkbookDescription> {
  const state = storedText(model);
  const signed = await signedAs(model, digestWith(printers));
  return workbookDescription(model, { date, engineVersion, state, ...signed });
}

/** Why a model makes no workbook of quotas; null where it does. */
export function refusalOf(model: QuotaModel): Refusal | null {
  const { allocation } = quotaPlan(model);
  return allocation?.kind === "impossible"
    ? { kind: "refused", problems: allocation.problems }
    : null;
}

/** The workbook of a model as a file. */
export async function ownFile(
  asked: { readonly model: QuotaModel; readonly date: string },
  { printers, tell }: { readonly printers: Printers; readonly tell: TellProgress },
): Promise<Uint8Array> {
  tell({ doing: fileWorkWords.describing, share: 0.05 });
  const description = await ownDescription(asked, printers);
  tell({ doing: fileWorkWords.printing(description.sheets.length), share: 0.3 });
  return printers.workbookFile(description);
}

type OfFile = Extract<HandOffQuestion, { readonly bytes: Uint8Array | null }>;

/** The bytes that a question is about: those of the open workbook, or a file made from the model. */
export async function fileOf(
  asked: OfFile,
  desk: { readonly printers: Printers; readonly tell: TellProgress },
): Promise<{ readonly bytes: Uint8Array; readonly isFromModel: boolean } | Refusal> {
  if (asked.bytes !== null) return { bytes: asked.bytes, isFromModel: false };
  const refusal = refusalOf(asked.model);
  return refusal ?? { bytes: await ownFile(asked, desk), isFromModel: true };
}

/** What is no workbook that can be read, as a refusal. */
export function unreadable({ what, remedy }: { what: string; remedy: string }): Refusal {
  return { kind: "refused", problems: [{ where: fileWorkWords.theFile, what, remedy }] };
}
