import {
  AlignmentType,
  BorderStyle,
  Document as WordDocument,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Document, DocumentTable, Part } from "./document";
import { pictureRun } from "./docx-picture";
import { columnWidths, PAGE_WIDTH } from "./docx-widths";

const INK = "0F4C81";
const GREY = "BFBFBF";
/** It is on every machine, or one of the same widths is. */
const FONT = "Arial";

/** XML has no place for these, and Word refuses a file that holds one. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function plain(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/\s*\n\s*/g, " ");
}

const line = { style: BorderStyle.SINGLE, size: 4, color: GREY };
const borders = { top: line, bottom: line, left: line, right: line };

/** An amount stands at the right of its cell, as in a sheet. */
function isAmount(text: string): boolean {
  return /^[-+]?[^\p{L}\d]{0,2}\d[\d,.]*\s?[%x]?$/u.test(text);
}

function cell(text: string, width: number, isHeader: boolean): TableCell {
  const run = new TextRun({ text: plain(text), bold: isHeader, size: 18 });
  const alignment = !isHeader && isAmount(text) ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    children: [new Paragraph({ children: [run], alignment, spacing: { before: 30, after: 30 } })],
    width: { size: width, type: WidthType.DXA },
    margins: { left: 90, right: 90 },
    borders,
    ...(isHeader ? { shading: { fill: "DCE6F1" } } : {}),
  });
}

function wordTable({ headers, rows }: DocumentTable): Table {
  const widths = columnWidths({ headers, rows });
  const row = (cells: readonly string[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: headers.map((_header, place) =>
        cell(cells[place] ?? "", widths[place] ?? 0, isHeader),
      ),
    });
  return new Table({
    width: { size: PAGE_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    rows: [row(headers, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** Every list of steps begins at one: each is numbered by an instance of its own. */
function numbering(): () => number {
  let instances = 0;
  return () => (instances += 1);
}

function wordParts(part: Part, nextInstance: () => number): readonly (Paragraph | Table)[] {
  switch (part.kind) {
    case "heading": {
      const heading = part.level === 3 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1;
      return [new Paragraph({ text: plain(part.text), heading, keepNext: true })];
    }
    case "paragraph":
      return [new Paragraph({ text: plain(part.text), spacing: { after: 120 } })];
    case "list": {
      const reference = part.marks ?? "bullets";
      const instance = nextInstance();
      return part.items.map(
        (item) =>
          new Paragraph({
            text: plain(item),
            numbering: { reference, level: 0, instance },
            spacing: { after: 60 },
          }),
      );
    }
    case "table":
      return [wordTable(part), new Paragraph({ text: "", spacing: { after: 120 } })];
    case "picture":
      return [new Paragraph({ children: [pictureRun(part.picture)], spacing: { after: 120 } })];
  }
}

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const style = { paragraph: { indent: { left: 460, hanging: 300 } } };
  return [{ level: 0, format, text, alignment: AlignmentType.LEFT, style }];
}

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: INK, font: FONT },
  paragraph: { spacing: { before, after: 100 } },
});

/** What stands at the foot of every page, beside its number. */
export type Footing = { readonly foot: string };

/** The document printed for a word processor. */
export async function docx(document: Document, { foot }: Footing): Promise<Uint8Array> {
  const nextInstance = numbering();
  const title = new Paragraph({ text: plain(document.title), heading: HeadingLevel.TITLE });
  const footer = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({ text: `${plain(foot)}   `, size: 16, color: "595959" }),
      new TextRun({ children: [PageNumber.CURRENT], size: 16, color: "595959" }),
    ],
  });
  const word = new WordDocument({
    title: plain(document.title),
    creator: "",
    lastModifiedBy: "",
    styles: {
      default: {
        document: { run: { font: FONT, size: 20 } },
        title: {
          run: { size: 36, bold: true, color: INK },
          paragraph: { spacing: { after: 200 } },
        },
        heading1: heading(26, 280),
        heading2: heading(22, 200),
      },
    },
    numbering: {
      config: [
        { reference: "bullets", levels: level(LevelFormat.BULLET, "•") },
        { reference: "boxes", levels: level(LevelFormat.BULLET, "☐") },
        { reference: "numbers", levels: level(LevelFormat.DECIMAL, "%1.") },
      ],
    },
    sections: [
      {
        properties: { page: { margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
        footers: { default: new Footer({ children: [footer] }) },
        children: [title, ...document.parts.flatMap((part) => wordParts(part, nextInstance))],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(word));
}
