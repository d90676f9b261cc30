import {
  AlignmentType,
  Document as WordDocument,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import type { Document, Part } from "./document";
import { pictureRun } from "./docx-picture";
import { wordTable } from "./docx-table";
import { plain } from "./docx-text";

const INK = "0F4C81";
/** It is on every machine, or one of the same widths is. */
const FONT = "Arial";

/** Every list of steps begins at one: each is numbered by an instance of its own. */
function numbering(): () => number {
  let instances = 0;
  return () => (instances += 1);
}

/** What a paragraph introduces stands on the same page as the paragraph. */
function introduces(next: Part | undefined): boolean {
  return next !== undefined && ["table", "list", "picture"].includes(next.kind);
}

type Around = { readonly next: Part | undefined; readonly nextInstance: () => number };

function wordParts(part: Part, { next, nextInstance }: Around): readonly (Paragraph | Table)[] {
  switch (part.kind) {
    case "heading": {
      const heading = part.level === 3 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1;
      return [new Paragraph({ text: plain(part.text), heading, keepNext: true })];
    }
    case "paragraph":
      return [
        new Paragraph({
          text: plain(part.text),
          spacing: { after: 120 },
          keepNext: introduces(next),
        }),
      ];
    case "list": {
      const reference = part.marks ?? "bullets";
      const instance = nextInstance();
      return part.items.map(
        (item, place) =>
          new Paragraph({
            text: plain(item),
            numbering: { reference, level: 0, instance },
            spacing: { after: 60 },
            // A short list stays whole; a longer one leaves no heading and no item alone.
            keepNext: part.items.length <= 8 ? place < part.items.length - 1 : place === 0,
          }),
      );
    }
    case "table":
      return [wordTable(part), new Paragraph({ children: [new TextRun({ text: "", size: 8 })] })];
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
        children: [
          title,
          ...document.parts.flatMap((part, place) =>
            wordParts(part, { next: document.parts[place + 1], nextInstance }),
          ),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(word));
}
