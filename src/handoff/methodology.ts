import {
  evidenceOf,
  funnelRoles,
  openAssumptions,
  quotaFigure,
  quotaUnits,
  roleLabels,
  spokenCount,
  spokenMoney,
  type Figure,
  type FunnelRole,
  type QuotaModel,
  type QuotaPlan,
} from "../engine";
import type { Document, Part } from "./document";

const unanswered = "not answered";

function count(value: number | null): string {
  return value === null ? unanswered : spokenCount(value);
}

/** A figure and everything beneath it, one line each. */
function unfolded(figure: Figure): readonly string[] {
  const { because, name, value } = figure;
  if (because.kind === "working") {
    return [`${name}: ${count(value)} = ${because.words}`, ...because.from.flatMap(unfolded)];
  }
  const { evidence, source } = because.provenance;
  return [`${name}: ${count(value)} (${evidence}${source === "" ? ", no source" : `, ${source}`})`];
}

function quotaRow(model: QuotaModel, plan: QuotaPlan, role: FunnelRole): readonly string[] {
  const row = plan.roles.find((each) => each.role === role);
  const money = (value: number | null | undefined) =>
    value == null ? unanswered : spokenMoney(value, model.company.currency);
  return [
    roleLabels[role],
    row?.quota == null ? unanswered : `${spokenCount(row.quota)} ${quotaUnits[role].many}`,
    money(row?.inputs.monthlyOte),
    money(row?.commissionNeeded),
    evidenceOf(quotaFigure(model, plan, role)),
  ];
}

/** A list under its heading, or nothing where there is nothing to list. */
function listed(heading: string, items: readonly string[]): readonly Part[] {
  if (items.length === 0) return [];
  return [
    { kind: "heading", text: heading },
    { kind: "list", items },
  ];
}

/** How the quotas were made, in words with the model's own numbers. */
export function methodology(model: QuotaModel, plan: QuotaPlan): Document {
  const figures = funnelRoles.map((role) => quotaFigure(model, plan, role));
  const open = [...new Set(figures.flatMap(openAssumptions).map(({ name }) => name))];
  return {
    title: `How the quotas of ${model.company.name || "this team"} were made`,
    parts: [
      { kind: "heading", text: "Quotas and pay, for one person and one month" },
      {
        kind: "table",
        headers: ["Role", "Quota", "OTE", "Commission needed per unit", "Evidence"],
        rows: funnelRoles.map((role) => quotaRow(model, plan, role)),
      },
      ...figures.flatMap((figure) => [
        { kind: "heading" as const, text: figure.name },
        { kind: "list" as const, items: unfolded(figure) },
      ]),
      ...listed(
        "What to look at",
        plan.findings.map(({ title, words }) => `${title}. ${words}`),
      ),
      ...listed("Still to be confirmed", open),
    ],
  };
}
