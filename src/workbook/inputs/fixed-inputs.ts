import { LEAST_HISTORY, methodLines } from "../../engine";
import type { Block, NumberFormat } from "../description";
import { number, type Field } from "./field";
import { singleBlock, type SingleRow } from "./single-inputs";

type Fixed = {
  readonly label: string;
  readonly name: string;
  readonly hint: string;
  readonly value: number;
  readonly format: NumberFormat;
};

const fixed: readonly Fixed[] = [
  {
    label: "Least history",
    name: "LeastHistory",
    hint: "Who was there for less of last year has no bookings to go by: a rule of the method.",
    value: LEAST_HISTORY,
    format: "share",
  },
  {
    label: "Few reps",
    name: "FewReps",
    hint: "Fewer reps than this are best shared from the top alone.",
    value: methodLines.fewReps,
    format: "general",
  },
  {
    label: "Little history",
    name: "LittleHistory",
    hint: "Data of fewer months say too little about a rep to be blended.",
    value: methodLines.littleHistory,
    format: "general",
  },
];

/** What is nobody's input, and yet numbers that formulas go by. */
export function fixedBlock(): Block {
  const rows = fixed.map(({ label, name, hint, value, format }): SingleRow => {
    const field: Field = {
      ...number("", label, { low: 0, high: 1, format, hint }),
      shown: "calculation",
    };
    return { label, name, hint, field, value };
  });
  return singleBlock("Fixed by the method", rows);
}
