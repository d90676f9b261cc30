import { readFileSync } from "node:fs";
import { join } from "node:path";
import { webcrypto } from "node:crypto";
import { documentList, type TemplateTexts } from "../../src/handoff";
import { inspection } from "../../src/inspector";
import type { Printers } from "../../src/pane/hand-off/hand-off-printers";
import { hexDigest } from "../../src/pane/hand-off/hex-digest";
import {
  customerCopy,
  customerCopyProof,
  customerCopyText,
  nativity,
  readCells,
  workbookFile,
} from "../../src/xlsx";

const texts = documentList.map(({ name }) => [
  name,
  readFileSync(join("templates/handoff", `${name}.md`), "utf8"),
]);

/** What the worker prints with, where there is no worker: the same rooms, with the templates from the disk. */
export const printers: Printers = {
  templates: Object.fromEntries(texts) as TemplateTexts,
  sha256: (bytes) => hexDigest(webcrypto.subtle as SubtleCrypto, bytes),
  workbookFile,
  inspected: (bytes) => {
    const reading = readCells(bytes);
    return reading.kind === "unreadable"
      ? reading
      : { kind: "inspected", findings: inspection(reading.workbook).findings };
  },
  customerCopy: (bytes) => {
    const copy = customerCopy(bytes);
    if (copy.kind === "unreadable") return copy;
    const { account: done } = copy;
    if (copy.kind === "refused") return { kind: "refused", faults: copy.faults, done };
    const page = (said: Parameters<typeof customerCopyProof>[1]) =>
      customerCopyText(customerCopyProof(done, said));
    return { kind: "copied", bytes: copy.bytes, done, page };
  },
  native: (formula, { sheet, named }) =>
    nativity(formula, {
      sheet,
      namedArea: (name) => {
        const cells = named(name);
        if (cells === null) return null;
        const fixed = (at: number) => ({ at, isFixed: true });
        return {
          sheet: cells.sheet,
          top: fixed(cells.row),
          left: fixed(cells.column),
          bottom: fixed(cells.row + cells.rowCount - 1),
          right: fixed(cells.column + cells.columnCount - 1),
          form: "cells",
          isOneCell: cells.rowCount === 1 && cells.columnCount === 1,
        };
      },
      spillFrom: () => null,
    }),
};
