import { allocationPlan, type QuotaModel } from "../../engine";
import { crmLoad, crmSystems } from "../../handoff";
import type { HandOffAnswers } from "./hand-off-messages";
import { fileWorkWords } from "../words/file-work";

/** The files that the CRMs take in, and who is left out of them. */
export function crmLoads(model: QuotaModel): HandOffAnswers["loads"] {
  const plan = allocationPlan(model);
  if (plan === null) return { kind: "refused", problems: [fileWorkWords.noTeam] };
  if (plan.kind === "impossible") return { kind: "refused", problems: plan.problems };
  const loads = crmSystems.map((system) => {
    const { lines, files, unmatched, problems } = crmLoad(system, model, plan);
    return { system, quotas: lines.length, files, unmatched, problems };
  });
  return { kind: "loads", loads };
}
