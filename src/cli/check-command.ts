import {
  inspection,
  shownText,
  type Finding,
  type Inspection,
  type UniqueFormula,
  type Weight,
} from "../inspector";
import { readCells } from "../xlsx";
import { answerIn, withoutJson } from "./answer";
import { bytesOf } from "./files";
import { wordsIn } from "./usage";

const FORMULAS_OPTION = "--formulas";

/** More findings of a weight, and more areas of a formula, than these only hide the first ones. */
const MOST_FINDINGS = 200;
const MOST_AREAS = 8;

const headings: Readonly<Record<Weight, readonly [one: string, many: string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  note: ["note", "notes"],
};

function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}

function lineOf({ rule, sheet, cells, count, words, remedy }: Finding): string {
  const place = [
    sheet === null ? "workbook" : shownText(sheet),
    ...(cells === null ? [] : [cells]),
  ].join(" ");
  const more = count > 1 ? ` (${count} alike)` : "";
  return `  ${place}: ${words}${more} ${remedy} [${rule}]`;
}

function section(weight: Weight, findings: readonly Finding[]): readonly string[] {
  const own = findings.filter((finding) => finding.weight === weight);
  if (own.length === 0) return [];
  const more = own.length - MOST_FINDINGS;
  return [
    counted(own.length, headings[weight]),
    ...own.slice(0, MOST_FINDINGS).map(lineOf),
    ...(more > 0 ? [`  And ${more} more: --json has them all.`] : []),
    "",
  ];
}

function formulaLines({
  sheet,
  formula,
  relative,
  count,
  cells,
}: UniqueFormula): readonly string[] {
  const more = cells.length > MOST_AREAS ? `, and ${cells.length - MOST_AREAS} more areas` : "";
  const where = cells.slice(0, MOST_AREAS).join(", ") + more;
  return [
    `  ${shownText(sheet)} ${where}: ${counted(count, ["cell", "cells"])}`,
    `    ${printable(formula)}`,
    ...(relative === formula ? [] : [`    ${printable(relative)}`]),
  ];
}

/** A formula in full; only what would move the terminal's cursor is taken out. */
function printable(formula: string): string {
  return formula.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "·");
}

function textOf({ findings, formulas }: Inspection, withFormulas: boolean): string {
  const sections = (["error", "warning", "note"] as const).flatMap((weight) =>
    section(weight, findings),
  );
  const walk = withFormulas
    ? [
        counted(formulas.length, ["unique formula", "unique formulas"]),
        ...formulas.flatMap(formulaLines),
        "",
      ]
    : [];
  const verdict = findings.some(({ weight }) => weight === "error")
    ? "Errors were found."
    : "No errors.";
  return [...sections, ...walk, verdict].join("\n");
}

/** `check`: what an auditor would mark in a workbook, ours or anybody's. */
export function checkCommand(args: readonly string[]): number {
  const words = withoutJson(args).filter((word) => word !== FORMULAS_OPTION);
  const [path = ""] = wordsIn(words, [], 1);
  const reading = readCells(bytesOf(path));
  if (reading.kind === "unreadable") {
    console.error(`${path}: ${reading.what} ${reading.remedy}`);
    return 1;
  }
  const found = inspection(reading.workbook);
  const withFormulas = args.includes(FORMULAS_OPTION);
  const json = withFormulas ? found : { findings: found.findings };
  answerIn(args, { text: textOf(found, withFormulas), json });
  return found.findings.some(({ weight }) => weight === "error") ? 1 : 0;
}
