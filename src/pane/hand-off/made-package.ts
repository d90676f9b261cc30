import {
  allocationPlan,
  engineVersion,
  quotaPlan,
  type AllocationPlan,
  type QuotaModel,
} from "../../engine";
import {
  handoffFiles,
  handoffProblems,
  handoffSize,
  isForCustomer,
  plannedWith,
  preparedHandoff,
  zipInto,
  type ListedFile,
  type PackageFile,
} from "../../handoff";
import { changedSince, settingsText } from "../../intake";
import type { TellProgress } from "../work/answering";
import type { HandOffAnswers, HandOffQuestion, Refusal } from "./hand-off-messages";
import type { Printers } from "./hand-off-printers";
import { fileWorkWords } from "../words/file-work";
import { digestWith, ownDescription, unreadable } from "./own-workbook";
import { verifications } from "./verified-load";

type Desk = { readonly printers: Printers; readonly tell: TellProgress };
type Asked = HandOffQuestion & { readonly kind: "package" };

/** Where the customer finds the workbook, and where the same lies with all that the add-in needs to go on. */
const COPY = "1-strategy/quota-model.xlsx";
const OWN = "internal/quota-model.xlsx";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const refused = (...problems: Refusal["problems"]): Refusal => ({ kind: "refused", problems });

/** The workbook as the customer gets it with its proof, and ours with its settings. */
async function modelFiles(
  { model, date }: Asked,
  { printers }: Desk,
): Promise<readonly ListedFile[] | Refusal> {
  const own = await printers.workbookFile(await ownDescription({ model, date }, printers));
  const copy = printers.customerCopy(own);
  if (copy.kind === "unreadable") return unreadable(copy);
  if (copy.kind === "refused") {
    const problems = copy.faults.map(({ sheet, cells, words, remedy }) => ({
      where: fileWorkWords.notReady(
        [sheet ?? fileWorkWords.workbook, cells ?? ""].join(" ").trim(),
      ),
      what: words,
      remedy,
    }));
    return refused(...problems);
  }
  const proof = copy.page({
    file: OWN,
    copy: COPY,
    sha256Before: await printers.sha256(own),
    sha256After: await printers.sha256(copy.bytes),
    date,
    engineVersion,
  });
  return [
    { path: COPY, bytes: copy.bytes, title: fileWorkWords.copyTitle },
    {
      path: "1-strategy/quota-model-proof.md",
      bytes: bytesOf(proof),
      title: fileWorkWords.proofTitle,
    },
    { path: OWN, bytes: own, title: fileWorkWords.ownTitle },
    {
      path: "internal/quota-model.json",
      bytes: bytesOf(settingsText(model)),
      title: fileWorkWords.settingsTitle,
    },
  ];
}

/** Last year's plan where somebody gave its model, or why that one makes none. */
function planBefore(lastYear: QuotaModel | null): AllocationPlan | Refusal | null {
  const plan = lastYear === null ? null : allocationPlan(lastYear);
  if (plan === null || plan.kind === "planned") return plan;
  const problems = plan.problems.map((each) => ({
    ...each,
    where: fileWorkWords.lastYear(each.where),
  }));
  return refused(...problems);
}

/** Nothing goes out under a signature that was given for other numbers. */
async function isAsSigned(model: QuotaModel, { printers }: Desk): Promise<boolean> {
  const standing = await changedSince(model, digestWith(printers));
  if (standing.kind === "changed") return standing.isOnlyFollowed;
  return standing.kind === "unsigned" || standing.kind === "same";
}

/** The bytes of a zip, put together at the end. */
function zipInMemory() {
  const pieces: Uint8Array[] = [];
  const zip = zipInto((bytes) => pieces.push(bytes));
  return {
    add: zip.add,
    end: (): Uint8Array => {
      zip.end();
      const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
      let place = 0;
      for (const piece of pieces) {
        whole.set(piece, place);
        place += piece.length;
      }
      return whole;
    },
  };
}

/** Everything that the customer is owed, as one zip. */
export async function madePackage(asked: Asked, desk: Desk): Promise<HandOffAnswers["package"]> {
  const { model, date, before } = asked;
  const { printers, tell } = desk;
  const { allocation, findings } = quotaPlan(model);
  if (allocation === null) return refused(fileWorkWords.noTeam);
  if (allocation.kind === "impossible") return refused(...allocation.problems);
  if (!(await isAsSigned(model, desk))) return refused(fileWorkWords.notAsSigned);
  const lastYear = planBefore(asked.lastYear);
  if (lastYear?.kind === "refused") return lastYear;
  tell({ doing: fileWorkWords.preparing, share: 0.01 });
  const said = { templates: printers.templates, asOf: date, before, lastYear };
  const prepared = preparedHandoff(plannedWith(model, allocation, findings), said);
  const problems = handoffProblems(prepared);
  if (problems.length > 0) return refused(...problems);
  tell({ doing: fileWorkWords.workbooks, share: 0.05 });
  const own = await modelFiles(asked, desk);
  if ("kind" in own) return own;
  const zip = zipInMemory();
  const listed: Omit<ListedFile, "bytes">[] = [];
  let files = 0;
  const put = (each: PackageFile): void => {
    if (!isForCustomer(each.path)) return;
    zip.add(each);
    files += 1;
  };
  const putListed = ({ title, ...file }: ListedFile): void => {
    put(file);
    listed.push({ path: file.path, title });
  };
  for (const each of own) putListed(each);
  tell({ doing: fileWorkWords.verification, share: 0.3 });
  for (const { path, description } of verifications(model, allocation, date)) {
    const bytes = await printers.workbookFile(description);
    putListed({ path, bytes, title: fileWorkWords.verifyTitle });
  }
  const all = handoffSize(prepared) + 1;
  let documents = 0;
  for await (const each of handoffFiles(prepared, listed)) {
    put(each);
    if (!each.path.endsWith(".docx")) continue;
    documents += 1;
    const doing = fileWorkWords.document(documents, all, each.path);
    tell({ doing, share: 0.35 + (0.6 * documents) / all });
  }
  tell({ doing: fileWorkWords.closing, share: 0.98 });
  return { kind: "packed", bytes: zip.end(), files };
}
