import { engineVersion } from "../../engine";
import type { TellProgress } from "../work/answering";
import type { HandOffAnswers, HandOffQuestion } from "./hand-off-messages";
import type { Printers } from "./hand-off-printers";
import { fileWorkWords } from "../words/file-work";
import { fileOf, unreadable } from "./own-workbook";

type Desk = { readonly printers: Printers; readonly tell: TellProgress };

/** What the inspector says of a workbook. */
export async function inspectedFile(
  asked: HandOffQuestion & { readonly kind: "inspect" },
  desk: Desk,
): Promise<HandOffAnswers["inspect"]> {
  const file = await fileOf(asked, desk);
  if ("kind" in file) return file;
  desk.tell({ doing: fileWorkWords.inspecting, share: 0.7 });
  const found = desk.printers.inspected(file.bytes);
  return found.kind === "unreadable"
    ? unreadable(found)
    : { kind: "inspected", isFromModel: file.isFromModel, findings: found.findings };
}

/** The customer's copy of a workbook with its proof, or what keeps it from being one. */
export async function madeCopy(
  asked: HandOffQuestion & { readonly kind: "copy" },
  desk: Desk,
): Promise<HandOffAnswers["copy"]> {
  const { printers, tell } = desk;
  const before = await fileOf(asked, desk);
  if ("kind" in before) return before;
  tell({ doing: fileWorkWords.copying, share: 0.6 });
  const made = printers.customerCopy(before.bytes);
  if (made.kind === "unreadable") return unreadable(made);
  if (made.kind === "refused") return { kind: "faulty", faults: made.faults };
  tell({ doing: fileWorkWords.proving, share: 0.95 });
  const { file, copy, date } = asked;
  const sha256 = await printers.sha256(made.bytes);
  const { formulas, replaced, stamped, removed, findings } = made.done;
  return {
    kind: "copied",
    bytes: made.bytes,
    isFromModel: before.isFromModel,
    formulas: formulas - stamped.filter(({ heldFormula }) => heldFormula).length,
    native: replaced.length,
    values: stamped.length,
    removed: removed.map(({ what, detail }) => (detail === "" ? what : `${what}: ${detail}`)),
    sha256,
    findings,
    page: made.page({
      file,
      copy,
      date,
      engineVersion,
      sha256Before: await printers.sha256(before.bytes),
      sha256After: sha256,
    }),
  };
}
