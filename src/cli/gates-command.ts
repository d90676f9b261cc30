import { idleAcceptances, openGates, signOffGates, type SignOffGate } from "../engine";
import { changedSince, type SignedStanding } from "../intake";
import { answerIn, withoutJson } from "./answer";
import { sha256 } from "./digest";
import { lastYear } from "./plan-commands";
import { planned, type PlannedModel } from "./planned-model";
import { gatesReport } from "./report/gates-report";
import { signedReport } from "./report/signed-report";
import { optionIn, wordsIn } from "./usage";

const LAST = "--last-year";

/** A planned model with its gates; null after having said what is missing. */
export function gated(
  path: string,
  args: readonly string[],
): (PlannedModel & { readonly gates: readonly SignOffGate[] }) | null {
  const found = planned(path);
  if (found === null) return null;
  const year = args.includes(LAST) ? lastYear(optionIn(args, LAST), found) : null;
  if (args.includes(LAST) && year === null) return null;
  const { model, plan, allocation } = found;
  const { findings } = plan;
  const before = year?.allocation ?? null;
  return { ...found, gates: signOffGates({ model, plan: allocation, findings, lastYear: before }) };
}

/** Whether a signature still stands for the plan: a running period may be followed under it. */
export function stands(standing: SignedStanding): boolean {
  if (standing.kind === "changed") return standing.isOnlyFollowed;
  return standing.kind === "unsigned" || standing.kind === "same";
}

/** `gates`: what must hold before the quotas are announced, and whether a signed model is still what was signed. */
export async function gatesCommand(args: readonly string[]): Promise<number> {
  const [path = ""] = wordsIn(withoutJson(args), [LAST], 1);
  const found = gated(path, args);
  if (found === null) return 1;
  const { model, gates } = found;
  const { signed } = model.decisions;
  const standing = await changedSince(model, sha256);
  const strays = idleAcceptances(model);
  const first = signedReport(signed, standing, model.company.currency);
  const text = `${first === "" ? "" : `${first}\n\n`}${gatesReport(gates, strays)}`;
  const who =
    signed === null ? {} : { version: signed.version, on: signed.on, signers: signed.signers };
  const open = openGates(gates);
  answerIn(args, { text, json: { signed: { ...who, ...standing }, open, gates, strays } });
  return open === 0 && stands(standing) ? 0 : 1;
}
