import type { Decisions, Signed } from "./decisions-model";

/**
 * Decisions with everything that a signature changes: the status, the signatures, the version log and what was signed.
 * Who signed an earlier version has not signed this one.
 */
export function signedDecisions(decisions: Decisions, signed: Signed): Decisions {
  const { version, on, signers } = signed;
  const keys = (all: Signed["signers"]) => new Set(all.map(({ role, name }) => `${role}\n${name}`));
  const before = keys(decisions.signed?.signers ?? []);
  const now = keys(signers);
  const rolesNow = new Set(signers.map(({ role }) => role));
  const kept = decisions.signatures.filter(({ role, name }) => {
    if (name === "") return !rolesNow.has(role);
    const key = `${role}\n${name}`;
    return !before.has(key) && !now.has(key);
  });
  const who = signers.map(({ name }) => name).join(", ");
  const isTold = decisions.versions.some((line) => line.version === version);
  return {
    ...decisions,
    status: "FINAL",
    signatures: [...kept, ...signers.map(({ role, name }) => ({ role, name, on }))],
    versions: isTold
      ? decisions.versions
      : [...decisions.versions, { version, on, who, what: "Signed", after: "" }],
    signed,
  };
}
