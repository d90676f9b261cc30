import { gateNames, signerRoles, type Decisions } from "./decisions-model";
import { shippedTerms } from "./shipped-terms";

const ourGates: ReadonlySet<string> = new Set(gateNames);
const ourRoles: ReadonlySet<string> = new Set(signerRoles);
const ourWords = new Map(shippedTerms.map(({ term, definition }) => [term, definition]));

function isSaid(...words: readonly string[]): boolean {
  return words.some((word) => word !== "");
}

/** The decisions in which something was said: rows that repeat what every workbook shows are left out. */
export function saidDecisions(decisions: Decisions): Decisions {
  const { definitions, gates, signatures, acceptances, crm, maintenance, engagement } = decisions;
  return {
    ...decisions,
    definitions: definitions
      .map((row) => ({ ...row, definition: row.definition || (ourWords.get(row.term) ?? "") }))
      .filter(
        ({ term, definition, isApproved, by, on, note }) =>
          isApproved || isSaid(by, on, note) || definition !== ourWords.get(term),
      ),
    gates: gates
      .map((row) => (ourGates.has(row.gate) ? { ...row, what: "" } : row))
      .filter(({ gate, signedBy, on, note }) => !ourGates.has(gate) || isSaid(signedBy, on, note)),
    signatures: signatures.filter(({ role, name, on }) => !ourRoles.has(role) || isSaid(name, on)),
    acceptances: acceptances.filter(
      ({ isAccepted, on, note }) => isAccepted !== null || isSaid(on, note),
    ),
    crm: {
      ...crm,
      users: crm.users.filter(({ salesforce, hubspot }) => isSaid(salesforce, hubspot)),
    },
    maintenance: maintenance.filter(
      ({ seen, owner, on, by }) => seen !== null || isSaid(owner, on, by),
    ),
    engagement: engagement.filter(
      ({ status, on, by, note }) => status !== "OPEN" || isSaid(on, by, note),
    ),
  };
}
