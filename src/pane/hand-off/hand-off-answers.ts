import type { TellProgress } from "../work/answering";
import type { HandOffAnswer, HandOffQuestion } from "./hand-off-messages";
import type { Printers } from "./hand-off-printers";
import { inspectedFile, madeCopy } from "./made-copy";
import { ownFile, refusalOf } from "./own-workbook";
import { swapList } from "./swap-list";

/** Makes and looks at the files of a handoff; what writes documents is loaded once it is asked for. */
export function handOffAnswers(printers: Printers) {
  return async (question: HandOffQuestion, tell: TellProgress): Promise<HandOffAnswer> => {
    const desk = { printers, tell };
    switch (question.kind) {
      case "workbook":
        return refusalOf(question.model) ?? { kind: "file", bytes: await ownFile(question, desk) };
      case "inspect":
        return inspectedFile(question, desk);
      case "copy":
        return madeCopy(question, desk);
      case "swaps":
        return swapList(question, desk);
      case "package":
        return (await import("./made-package")).madePackage(question, desk);
      case "loads":
        return (await import("./crm-loads")).crmLoads(question.model);
    }
  };
}
