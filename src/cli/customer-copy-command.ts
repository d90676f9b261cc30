import { basename, resolve } from "node:path";
import { engineVersion } from "../engine";
import { shownText } from "../inspector";
import { customerCopy, customerCopyProof, customerCopyText, type CopyFault } from "../xlsx";
import { sha256Of } from "./file-digest";
import { bytesOf, write } from "./files";
import { optionIn, UsageError, wordsIn } from "./usage";

const options = ["--out", "--proof", "--date"] as const;

function lineOf({ sheet, cells, words, remedy }: CopyFault): string {
  const place = [
    sheet === null ? "workbook" : shownText(sheet),
    ...(cells === null ? [] : [cells]),
  ].join(" ");
  return `  ${place}: ${words} ${remedy}`;
}

function proofPath(args: readonly string[]): string | null {
  if (!args.includes("--proof")) return null;
  const path = optionIn(args, "--proof");
  if (/\.(?:md|json)$/i.test(path)) return path;
  throw new UsageError("--proof needs a file that ends in .md or .json.");
}

function dateIn(args: readonly string[]): string {
  if (!args.includes("--date")) return new Date().toISOString().slice(0, 10);
  const date = optionIn(args, "--date");
  if (/^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date))) return date;
  throw new UsageError(`--date needs a date such as 2026-04-01; it is ${date}.`);
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Says why a workbook is not ready for a customer. */
export function tellFaults(
  path: string,
  copy: Exclude<ReturnType<typeof customerCopy>, { readonly kind: "copied" }>,
): void {
  if (copy.kind === "unreadable") {
    console.error(`${path}: ${copy.what} ${copy.remedy}`);
    return;
  }
  const head = `Nothing is written: ${path} is not ready for a customer.`;
  console.error([head, ...copy.faults.map(lineOf)].join("\n"));
}

/** `customer-copy`: a workbook as the customer gets it, without the add-in and without personal metadata. */
export async function customerCopyCommand(args: readonly string[]): Promise<number> {
  const [out, proofTo, date] = [optionIn(args, "--out"), proofPath(args), dateIn(args)];
  const [path = ""] = wordsIn(args, options, 1);
  const places = [path, out, ...(proofTo === null ? [] : [proofTo])].map((each) => resolve(each));
  if (new Set(places).size < places.length) {
    throw new UsageError("The file, its copy and the proof need names of their own.");
  }
  const bytes = bytesOf(path);
  const copy = customerCopy(bytes);
  if (copy.kind !== "copied") {
    tellFaults(path, copy);
    return 1;
  }
  const proof = customerCopyProof(copy.account, {
    file: basename(path),
    copy: basename(out),
    sha256Before: await sha256Of(bytes),
    sha256After: await sha256Of(copy.bytes),
    date,
    engineVersion,
  });
  write(out, copy.bytes);
  if (proofTo !== null) {
    const isJson = /\.json$/i.test(proofTo);
    write(proofTo, isJson ? `${JSON.stringify(proof, null, 2)}\n` : customerCopyText(proof));
  }
  const native = counted(proof.replaced.cells, "formula is", "formulas are");
  const values = counted(proof.stamped.length, "cell is a value", "cells are values");
  console.error(`Wrote ${out}: ${native} native now, ${values}; no errors.`);
  return 0;
}
