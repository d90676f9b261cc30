import { serialDate, type QuotaModel, type Signed } from "../../engine";
import { block, words } from "../block";
import type { Block, CellContent, Look, NumberFormat } from "../description";
import { hasName, type PlanSaid, type SignedAs } from "../foundation/said";

type Row = {
  readonly label: string;
  readonly value: CellContent;
  readonly formula?: string;
  readonly look?: Look;
  readonly format?: NumberFormat;
  readonly name?: string;
  readonly note?: string;
};

/** So many letters of the digest are shown: two workbooks are told apart by them. */
const SHOWN = 12;

const CHANGED = ": changed since it was signed";
export const AS_SIGNED = "PASS: as it was signed";

/** Whether the model was the signed one when the workbook was written, in words. */
function whenWritten(as: SignedAs | undefined, { decisions }: QuotaModel): string {
  switch (as) {
    case "same":
      return AS_SIGNED;
    case "followed":
      return "PASS: as it was signed; actuals and maintenance go on";
    case "changed":
      return `${decisions.status === "FINAL" ? "FAIL" : "STALE"}${CHANGED}`;
    case "tampered":
      return "FAIL: what is kept as signed was written over";
    case "unreadable":
      return "LOOK: what is kept as signed cannot be read";
    case undefined:
      return "LOOK: not held against the signature when written";
  }
}

/** What the cell says in a workbook as it is written: of an unsigned model, nothing. */
export function signedState(model: QuotaModel, { signedAs }: PlanSaid): string {
  return model.decisions.signed === null ? "" : whenWritten(signedAs, model);
}

function notSigned(open: { readonly gates: number; readonly names: string }): readonly Row[] {
  return [
    {
      label: "Signature",
      value: open.gates === 0 ? "Not signed: every gate has passed" : "Not signed: WAIT for gates",
      formula:
        '=IF(GatesPassed=GateCount,"Not signed: every gate has passed","Not signed: WAIT for gates")',
      look: "verdict",
      note: "Nobody has signed this plan with a version of its own.",
    },
    {
      label: "Gates that are open",
      value: open.names,
      formula: "=GatesStillOpen",
      look: "calculation words",
    },
  ];
}

function signedRows(signed: Signed, state: string, changed: string): readonly Row[] {
  const { version, on, signers, hash } = signed;
  return [
    {
      label: "Signature",
      value: state,
      formula: `=IF(SignedChanges=0,SignedWhenWritten,IF(WorkbookStatus="FINAL","FAIL","STALE")&"${CHANGED}")`,
      look: "verdict",
      name: "SignedState",
      note: "Whether the inputs are those that were signed.",
    },
    { label: "Version", value: version },
    { label: "Signed on", value: serialDate(on), format: "date" },
    ...signers.map(({ role, name }) => ({ label: `Signed by: ${role}`, value: name })),
    {
      label: "Digest of the inputs",
      value: hash.slice(0, SHOWN),
      note: `The first ${SHOWN} of 64 figures of SHA-256 over all inputs: no formula can work it out.`,
    },
    {
      label: "When written",
      value: state,
      look: "note",
      name: "SignedWhenWritten",
      note: "Held against the digest on writing this workbook.",
    },
    {
      label: "Inputs that changed since",
      value: 0,
      formula: changed,
      look: "calculation",
      name: "SignedChanges",
      note: "Of the sheet Stamp and the columns at the end of this sheet; actuals are not signed.",
    },
  ];
}

/** Who signed what and when, and whether it is still what was signed; or what is open before anybody can. */
export function signedBlock(
  model: QuotaModel,
  said: PlanSaid,
  open: { readonly gates: number; readonly names: string },
): Block {
  const { signed } = model.decisions;
  const counts = ["InputsChanged", "DealsChanged"].filter((name) => hasName(said.sheets, name));
  const changed = `=${[...counts, 'COUNTIF(SignedColumns[Changed],"STALE*")'].join("+")}`;
  const rows: readonly Row[] = [
    ...(signed === null ? notSigned(open) : signedRows(signed, signedState(model, said), changed)),
    {
      label: "Signed versions",
      value: Number(signed !== null),
      look: "note",
      name: "ModelSigned",
      note: "1 once a version is signed.",
    },
  ];
  return block<Row>(
    { heading: "Signature" },
    [
      words({ key: "label", header: "Item", value: (row) => row.label }),
      {
        key: "value",
        header: "Is",
        look: ({ look = "label" }) => look,
        format: ({ format, value }) => format ?? (typeof value === "number" ? "general" : "text"),
        formula: ({ formula = null }) => formula,
        value: (row) => row.value,
        name: ({ name = null }) => name,
      },
      words({ key: "note", header: "Note", value: ({ note = null }) => note }, "note"),
    ],
    rows,
  );
}
