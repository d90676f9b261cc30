import type { QuotaModel } from "../../engine";
import type { Block } from "../description";
import { countsBlock, type Count } from "../foundation/about-blocks";
import { registerPaths } from "./input-names";

/** How much of the model rests on confirmed numbers. */
export function evidenceBlock(model: QuotaModel): Block {
  const answered = registerPaths.filter((path) => valueOf(model, path) !== null);
  const confirmed = answered.filter(
    (path) => model.register[path]?.evidence === "CONFIRMED",
  ).length;
  const rows: readonly Count[] = [
    { label: "Inputs answered", value: answered.length, formula: "=COUNT(RegisterValues)" },
    {
      label: "of these CONFIRMED",
      value: confirmed,
      formula: '=SUMPRODUCT(--ISNUMBER(RegisterValues),--(RegisterEvidence="CONFIRMED"))',
    },
    {
      label: "of these ASSUMED",
      value: answered.length - confirmed,
      formula: '=SUMPRODUCT(--ISNUMBER(RegisterValues),--(RegisterEvidence<>"CONFIRMED"))',
    },
  ];
  return countsBlock("Evidence", rows);
}

function valueOf(model: QuotaModel, path: (typeof registerPaths)[number]): number | null {
  const [first = "", second = ""] = path.split(".");
  const group: Readonly<Record<string, unknown>> =
    second === "" ? model.inputs : { ...model.roles };
  if (second === "") return (group[first] as number | null | undefined) ?? null;
  return (group[first] as Readonly<Record<string, number | null>>)[second] ?? null;
}
