import { engineVersion, type AllocationPlan, type QuotaModel } from "../engine";
import { crmLoad, crmSystems, verificationPath, type CrmLoad, type ListedFile } from "../handoff";
import { verificationWorkbook, type VerifiedLoad } from "../workbook";
import { workbookFile } from "../xlsx";

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
    { label: "Written on", text: `${date}, by engine ${engineVersion}` },
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

/** For each CRM that there are load files for, the workbook that holds a re-export against them. */
export async function* verificationFiles(
  { model, allocation }: { readonly model: QuotaModel; readonly allocation: AllocationPlan },
  date: string,
): AsyncGenerator<ListedFile> {
  for (const system of crmSystems) {
    const load = crmLoad(system, model, allocation);
    if (load.lines.length === 0 || load.problems.length > 0) continue;
    const bytes = await workbookFile(verificationWorkbook(loadOf(load, model, date)));
    const title =
      "Whether the CRM holds the quotas of the model: paste a re-export, read the result";
    yield { path: verificationPath(system), bytes, title };
  }
}
