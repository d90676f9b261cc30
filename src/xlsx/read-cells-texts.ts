import { damaged, grouped, limits, tooLarge } from "./read-cells-limits";
import { readXml } from "./read-cells-xml";

/** Signs that XML cannot hold are written as numbers: _x000D_ is a carriage return. */
export function cellText(text: string): string {
  return text.includes("_x")
    ? text.replaceAll(/_x([\da-f]{4})_/gi, (_written, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      )
    : text;
}

/** The texts that the cells of a file name by number. */
export function sharedTexts(xml: string | null): readonly string[] {
  if (xml === null) return [];
  const texts: string[] = [];
  let written = "";
  let isText = false;
  let isReading = false;
  readXml(xml, {
    open: (name) => {
      if (name === "si") written = "";
      else if (name === "t") isText = !isReading;
      // How a text is pronounced stands beside it, and is no part of it.
      else if (name === "rPh") isReading = true;
    },
    text: (text) => {
      if (!isText) return;
      written += text;
      if (written.length > limits.text) {
        throw tooLarge(`A text of more than ${grouped(limits.text)} characters stands in a cell.`);
      }
    },
    close: (name) => {
      if (name === "t") isText = false;
      else if (name === "rPh") isReading = false;
      else if (name === "si") texts.push(cellText(written));
    },
  });
  return texts;
}

/** A text by its number; a number that leads nowhere is a fault of the file. */
export function textNumbered(texts: readonly string[], number: string): string {
  const text = texts[Number(number)];
  if (text === undefined) throw damaged("A cell names a text that the file does not hold.");
  return text;
}
