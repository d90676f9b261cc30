import { engineVersion, type QuotaModel } from "../../engine";
import { crmLoad, crmSystems, verificationPath, type CrmLoad } from "../../handoff";
import { verificationWorkbook, type VerifiedLoad, type WorkbookDescription } from "../../workbook";
import type { AllocationPlan } from "../../engine";
import { workWords } from "./hand-off-work-words";

/** By which words people know the model again that a file belongs to. */
function originOf({ company, decisions }: QuotaModel, date: string): VerifiedLoad["origin"] {
  const { signed, status, versions } = decisions;
  const latest = versions.at(-1);
  const signature =
    signed === null
      ? [{ label: "Signed", text: "Not signed: load nothing before it is." }]
      : [
          { label: "Signed on", text: `${signed.on}, as version ${signed.version}` },
          { label: "Signed by", text: signed.signers.map(({ name }) => name).join(", ") },
          { label: "Hash of the inputs", text: `SHA-256 ${signed.hash}` },
        ];
  return [
    { label: "Model", text: company.name === "" ? "The company's name is not told" : company.name },
    {
      label: "Version",
      text: latest === undefined ? "None is told" : `${latest.version} of ${latest.on}`,
    },
    { label: "Status", text: status },
    ...signature,
    { label: "Written on", text: workWords.packagedOn(date, engineVersion) },
  ];
}

function loadOf({ system, lines }: CrmLoad, model: QuotaModel, date: string): VerifiedLoad {
  const { company, decisions } = model;
  const { forecastType, goalName } = decisions.crm;
  return {
    system,
    company: company.name,
    currency: company.currency,
    kind: system === "salesforce" ? forecastType : goalName,
    lines,
    origin: originOf(model, date),
  };
}

/** For each CRM that there are load files for, the workbook that holds a re-export against them, and where it lies. */
export function verifications(
  model: QuotaModel,
  plan: AllocationPlan,
  date: string,
): readonly { readonly path: string; readonly description: WorkbookDescription }[] {
  return crmSystems.flatMap((system) => {
    const load = crmLoad(system, model, plan);
    if (load.lines.length === 0 || load.problems.length > 0) return [];
    const description = verificationWorkbook(loadOf(load, model, date));
    return [{ path: verificationPath(system), description }];
  });
}
