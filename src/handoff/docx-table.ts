import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { DocumentTable } from "./document";
import { plain } from "./docx-text";
import { columnWidths } from "./docx-widths";

const GREY = "BFBFBF";
const line = { style: BorderStyle.SINGLE, size: 4, color: GREY };
const borders = { top: line, bottom: line, left: line, right: line };

/** An amount stands at the right of its cell, as in a sheet. */
function isAmount(text: string): boolean {
  return /^(?:below |above )?[-+]?[^\p{L}\d]{0,2}\d[\d,.]*\s?[%x]?$/u.test(text);
}

/** A column of amounts stands at the right with its header; where a cell holds words, all of it stands at the left. */
function isOfAmounts({ rows }: DocumentTable, place: number): boolean {
  const told = rows.map((cells) => cells[place] ?? "").filter((text) => !/^[–-]?$/.test(text));
  return told.length > 0 && told.every(isAmount);
}

/** A table of so many rows stays whole on a page; of a longer one the beginning stays together. */
const WHOLE = 14;

type CellLook = {
  readonly width: number;
  readonly isHeader: boolean;
  readonly isAmount: boolean;
  readonly keepNext: boolean;
};

function cell(text: string, { width, isHeader, isAmount: right, keepNext }: CellLook): TableCell {
  const run = new TextRun({ text: plain(text), bold: isHeader, size: 18 });
  const alignment = right ? AlignmentType.RIGHT : AlignmentType.LEFT;
  const spacing = { before: 30, after: 30 };
  return new TableCell({
    children: [new Paragraph({ children: [run], alignment, spacing, keepNext })],
    width: { size: width, type: WidthType.DXA },
    margins: { left: 90, right: 90 },
    borders,
    ...(isHeader ? { shading: { fill: "DCE6F1" } } : {}),
  });
}

/** A table printed for a word processor: its header on every page, no row torn apart. */
export function wordTable(table: DocumentTable): Table {
  const { headers, rows } = table;
  const widths = columnWidths(table);
  const amounts = headers.map((_header, place) => isOfAmounts(table, place));
  const kept = rows.length <= WHOLE ? rows.length : 2;
  // The header is row nought: it and all that is kept but the last hold on to the next.
  const row = (cells: readonly string[], number: number) =>
    new TableRow({
      tableHeader: number === 0,
      cantSplit: true,
      children: headers.map((_header, place) =>
        cell(cells[place] ?? "", {
          width: widths[place] ?? 0,
          isHeader: number === 0,
          isAmount: amounts[place] ?? false,
          keepNext: number < kept,
        }),
      ),
    });
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    rows: [row(headers, 0), ...rows.map((cells, place) => row(cells, place + 1))],
  });
}
