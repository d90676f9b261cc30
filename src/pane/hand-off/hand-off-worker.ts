import { inspection, type Area } from "../../inspector";
import {
  customerCopy,
  customerCopyProof,
  customerCopyText,
  nativity,
  readCells,
  workbookFile,
} from "../../xlsx";
import { answering } from "../work/answering";
import { handOffAnswers } from "./hand-off-answers";
import type { HandOffAnswer, HandOffQuestion } from "./hand-off-messages";
import type { CopyMade, NamedCells, Printers } from "./hand-off-printers";
import { hexDigest } from "./hex-digest";
import { templateTexts } from "./template-texts";

function areaOf({ sheet, row, column, rowCount, columnCount }: NamedCells): Area {
  const fixed = (at: number) => ({ at, isFixed: true });
  return {
    sheet,
    top: fixed(row),
    left: fixed(column),
    bottom: fixed(row + rowCount - 1),
    right: fixed(column + columnCount - 1),
    form: "cells",
    isOneCell: rowCount === 1 && columnCount === 1,
  };
}

function copyOf(bytes: Uint8Array): CopyMade {
  const copy = customerCopy(bytes);
  if (copy.kind === "unreadable") return copy;
  const { account: done } = copy;
  if (copy.kind === "refused") return { kind: "refused", faults: copy.faults, done };
  return {
    kind: "copied",
    bytes: copy.bytes,
    done,
    page: (said) => customerCopyText(customerCopyProof(done, said)),
  };
}

const printers: Printers = {
  templates: templateTexts,
  sha256: (bytes) => hexDigest(crypto.subtle, bytes),
  workbookFile,
  inspected: (bytes) => {
    const reading = readCells(bytes);
    return reading.kind === "unreadable"
      ? reading
      : { kind: "inspected", findings: inspection(reading.workbook).findings };
  },
  customerCopy: copyOf,
  native: (formula, { sheet, named }) =>
    nativity(formula, {
      sheet,
      namedArea: (name) => {
        const cells = named(name);
        return cells === null ? null : areaOf(cells);
      },
      spillFrom: () => null,
    }),
};

// Runs in a worker of its own, which answers one question and ends.
const answer = answering<HandOffQuestion, HandOffAnswer>(handOffAnswers(printers), (said) =>
  self.postMessage(said),
);

self.addEventListener("message", ({ data }: MessageEvent<HandOffQuestion>) => void answer(data));
