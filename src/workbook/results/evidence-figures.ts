import type { QuotaModel } from "../../engine";
import { evidenceIn } from "../foundation/plan-evidence";
import { registerBlock } from "../funnel/register-block";
import { holdsFunnel } from "../holds-funnel";
import { acceptedBlock } from "../inputs/accepted-list";
import { listEvidence, planRegister } from "../inputs/evidence-lists";
import type { Figure } from "./figures";

/** How much of the plan rests on inputs that somebody has confirmed: counted as on the sheet About. */
export function evidenceFigures(model: QuotaModel): readonly Figure[] {
  const funnel = holdsFunnel(model) ? [registerBlock(model)] : [];
  const registers = {
    name: "",
    family: "inputs",
    purpose: "",
    blocks: [planRegister(model), listEvidence(model), acceptedBlock(model), ...funnel],
  } as const;
  const { answered: all, assumed } = evidenceIn([registers]);
  const confirmed = all - assumed;
  return [
    {
      label: "Inputs CONFIRMED",
      name: "EvidenceConfirmed",
      formula: "=InputsConfirmed",
      value: confirmed,
    },
    {
      label: "Inputs ASSUMED",
      name: "EvidenceAssumed",
      formula: "=InputsAssumed",
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
