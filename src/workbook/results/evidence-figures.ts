import type { QuotaModel } from "../../engine";
import { listEvidence, planRegister } from "../inputs/evidence-lists";
import type { Block } from "../description";
import type { Figure } from "./figures";

type Evidence = "CONFIRMED" | "ASSUMED";

/** Rows of a register that say so, of those that hold a value where the register holds values. */
function countIn({ columns, rows }: Block, said: Evidence): number {
  const at = (header: string) => columns.findIndex((column) => column.header === header);
  const [evidence, value] = [at("Evidence"), at("Value")];
  return rows.filter(
    (row) => row[evidence]?.value === said && (value < 0 || typeof row[value]?.value === "number"),
  ).length;
}

function counted(said: Evidence): string {
  return `SUMPRODUCT(ISNUMBER(PlanInputs[Value])*(PlanInputs[Evidence]="${said}"))+COUNTIF(ListEvidence[Evidence],"${said}")`;
}

/** How much of the plan rests on inputs that somebody has confirmed. */
export function evidenceFigures(model: QuotaModel): readonly Figure[] {
  const registers = [planRegister(model), listEvidence(model)];
  const count = (said: Evidence) =>
    registers.reduce((sum, register) => sum + countIn(register, said), 0);
  const [confirmed, assumed] = [count("CONFIRMED"), count("ASSUMED")];
  const all = confirmed + assumed;
  return [
    {
      label: "Inputs and lists CONFIRMED",
      name: "EvidenceConfirmed",
      formula: `=${counted("CONFIRMED")}`,
      value: confirmed,
    },
    {
      label: "Inputs and lists ASSUMED",
      name: "EvidenceAssumed",
      formula: `=${counted("ASSUMED")}`,
      value: assumed,
    },
    {
      label: "Share CONFIRMED",
      formula:
        '=IF(EvidenceConfirmed+EvidenceAssumed=0,"",EvidenceConfirmed/(EvidenceConfirmed+EvidenceAssumed))',
      value: all === 0 ? null : confirmed / all,
      format: "percent0",
    },
  ];
}
