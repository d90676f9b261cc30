import { engineVersion, type QuotaModel } from "../../engine";
import type { VerifiedLoad } from "./verified";

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

/** What a workbook that verifies a load is told: the lines that were loaded, and of which model they are. */
export function verifiedLoad(
  { system, lines }: Pick<VerifiedLoad, "system" | "lines">,
  model: QuotaModel,
  date: string,
): VerifiedLoad {
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
