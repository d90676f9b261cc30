import {
  rounded,
  spokenCount,
  spokenMoney,
  type InputChange,
  type MovedQuota,
  type Signed,
} from "../../engine";
import type { SignedStanding, SinceSigned } from "../../intake";
import { someOf } from "./gates-report";

/** More lines than this only hide the first ones. */
const MOST = 20;

function said(value: InputChange["before"]): string {
  if (value === null || value === "") return "nothing";
  return typeof value === "number" ? spokenCount(value) : value;
}

function changeWords({ kind, name, before, after }: InputChange): string {
  if (kind === "added") return `${name} is new`;
  if (kind === "gone") return `${name} is gone`;
  return `${name}: ${said(before)} became ${said(after)}`;
}

function quotaWords({ id, name, unit, before, after }: MovedQuota, currency: string): string {
  const amount = (value: number | null) => {
    if (value === null) return "none";
    if (unit === "meetings") return `${spokenCount(value)} meetings`;
    return spokenMoney(rounded(value, 2), currency);
  };
  return `${name} (${id}): ${amount(before)} became ${amount(after)}`;
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

function sinceLines({ changes, moved }: SinceSigned, currency: string): readonly string[] {
  const quotas =
    moved === null
      ? ["One of the two makes no plan: its quotas cannot be compared."]
      : [
          moved.length === 0 ? "No quota moved." : `${counted(moved.length, "quota")} moved:`,
          ...someOf(
            moved.map((each) => quotaWords(each, currency)),
            MOST,
          ).map((line) => `  ${line}`),
        ];
  return [
    changes.length === 0 ? "No input differs." : `${counted(changes.length, "change")}:`,
    ...someOf(changes.map(changeWords), MOST).map((line) => `  ${line}`),
    ...quotas,
  ];
}

function headOf({ version, on, signers }: Signed): string {
  const who = signers.map(({ role, name }) => `${name} (${role})`).join(", ");
  return `Version ${version}, signed${on === "" ? "" : ` on ${on}`} by ${who}`;
}

const fits = (isAsSigned: boolean) =>
  isAsSigned
    ? "The present inputs are those that were signed."
    : "The present inputs are not those that were signed.";

/** Whether a signed model is still what was signed, and what changed; empty where nothing was signed. */
export function signedReport(
  signed: Signed | null,
  standing: SignedStanding,
  currency: string,
): string {
  if (signed === null || standing.kind === "unsigned") return "";
  const head = headOf(signed);
  switch (standing.kind) {
    case "same":
      return `${head}: the inputs are those that were signed.`;
    case "changed": {
      const since = standing.isOnlyFollowed
        ? `${head}: what the quotas rest on is as it was signed; what is followed has changed.`
        : `CHANGED after signing. ${head}.`;
      return [since, ...sinceLines(standing, currency)].join("\n");
    }
    case "tampered":
      return [
        `TAMPERED. ${head}: what decisions.signed keeps as signed is not what was signed.`,
        fits(standing.isAsSigned),
        "Against what is kept there:",
        ...sinceLines(standing, currency),
      ].join("\n");
    case "unreadable":
      return [
        `UNREADABLE. ${head}: what decisions.signed keeps as signed makes no model.`,
        fits(standing.isAsSigned),
        ...standing.problems.map(({ where, what, remedy }) => `  ${where}: ${what} ${remedy}`),
      ].join("\n");
  }
}
