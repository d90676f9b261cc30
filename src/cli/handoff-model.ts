import { sha256 } from "./digest";
import { engineVersion } from "../engine";
import type { ListedFile } from "../handoff";
import { settingsText, storedText, signedAs } from "../intake";
import { workbookDescription } from "../workbook";
import { customerCopy, customerCopyProof, customerCopyText, workbookFile } from "../xlsx";
import { tellFaults } from "./customer-copy-command";
import { sha256Of } from "./file-digest";
import type { PlannedModel } from "./planned-model";

/** Where the customer finds the workbook. */
const COPY = "1-strategy/quota-model.xlsx";
/** The same with all that the add-in needs to go on with it. */
const OWN = "internal/quota-model.xlsx";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The workbook as the customer gets it with its proof, and ours with its settings; null after having said why there is none. */
export async function modelFiles(
  { model }: PlannedModel,
  date: string,
): Promise<readonly ListedFile[] | null> {
  const state = storedText(model);
  const written = { date, engineVersion, state, ...(await signedAs(model, sha256)) };
  const own = await workbookFile(workbookDescription(model, written));
  const copy = customerCopy(own);
  if (copy.kind !== "copied") {
    tellFaults("The workbook", copy);
    return null;
  }
  const proof = customerCopyProof(copy.account, {
    file: OWN,
    copy: COPY,
    sha256Before: await sha256Of(own),
    sha256After: await sha256Of(copy.bytes),
    date,
    engineVersion,
  });
  return [
    { path: COPY, bytes: copy.bytes, title: "The quota model as a workbook" },
    {
      path: "1-strategy/quota-model-proof.md",
      bytes: bytesOf(customerCopyText(proof)),
      title: "What was checked in that workbook, and when",
    },
    { path: OWN, bytes: own, title: "The same workbook with what the add-in needs" },
    {
      path: "internal/quota-model.json",
      bytes: bytesOf(settingsText(model)),
      title: "The settings of the model",
    },
  ];
}
