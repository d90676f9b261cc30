import type { QuotaModel } from "../../engine";
import { evidenceIn } from "../foundation/plan-evidence";
import { listEvidence, planRegister } from "../inputs/evidence-lists";
import type { Figure } from "./figures";

/** How much of the plan rests on inputs that somebody has confirmed: counted as on the sheet About. */
export function evidenceFigures(model: QuotaModel): readonly Figure[] {
  const registers = {
    name: "",
    family: "inputs",
    purpose: "",
    blocks: [planRegister(model), listEvidence(model)],
  } as const;
  const { numbers, lists } = evidenceIn([registers]);
  const [confirmed, assumed] = [
    numbers.confirmed + lists.confirmed,
    numbers.assumed + lists.assumed,
  ];
  const all = confirmed + assumed;
  return [
    {
      label: "Inputs and lists CONFIRMED",
      name: "EvidenceConfirmed",
      formula: "=NumbersConfirmed+ListsConfirmed",
      value: confirmed,
    },
    {
      label: "Inputs and lists ASSUMED",
      name: "EvidenceAssumed",
      formula: "=NumbersAssumed+ListsAssumed",
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
