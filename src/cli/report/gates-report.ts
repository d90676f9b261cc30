import {
  idleWords,
  isShut,
  type GateResult,
  type IdleAcceptance,
  type OpenRow,
  type SignOffGate,
} from "../../engine";

const results: Readonly<Record<GateResult, string>> = {
  PASSED: "PASSED",
  ACCEPTED: "ACCEPTED",
  OPEN: "OPEN",
  TO_BE_SIGNED: "TO BE SIGNED",
};

const WIDTH = 14;
const INDENT = " ".repeat(WIDTH + 2);
/** More rows than this only hide the first ones. */
const MOST_ROWS = 10;

function rowWords({ words, where }: OpenRow): string {
  return where === "" ? words : `${words} (${where})`;
}

/** Rows one below the other; beyond some of them the others are counted. */
export function someOf(lines: readonly string[], most: number): readonly string[] {
  const more = lines.length - most;
  return [...lines.slice(0, most), ...(more > 0 ? [`and ${more} more; --json names all`] : [])];
}

function signature({ said }: SignOffGate): readonly string[] {
  if (said === null || said.signedBy === "") return [];
  const on = said.on === "" ? "" : ` on ${said.on}`;
  return [`Signed by ${said.signedBy}${on}${said.note === "" ? "" : `: ${said.note}`}`];
}

function gateLines(gate: SignOffGate): readonly string[] {
  const { id, what, result, open, accepted, remedy } = gate;
  const taken = accepted.length === 0 ? [] : [`${accepted.length} accepted by name, with a reason`];
  return [
    `  ${results[result].padEnd(WIDTH)}${id}: ${what}`,
    ...[
      ...someOf(open.map(rowWords), MOST_ROWS).map((row) => `- ${row}`),
      ...taken,
      ...signature(gate),
      ...(remedy === "" ? [] : [`What would pass it: ${remedy}`]),
    ].map((line) => `${INDENT}${line}`),
  ];
}

/** Every gate as it stands, with what keeps it shut and what would pass it. */
export function gatesReport(
  gates: readonly SignOffGate[],
  strays: readonly IdleAcceptance[],
): string {
  const shut = gates.filter(isShut).length;
  const head =
    shut === 0
      ? `All ${gates.length} gates have passed or are accepted.`
      : `${shut} of ${gates.length} gates are open.`;
  return [
    head,
    "",
    ...gates.flatMap(gateLines),
    ...strays.map(({ input, because }) => `decisions.assumptions: ${input} ${idleWords[because]}.`),
  ].join("\n");
}

/** Only the gates that are open: what keeps a model from being signed. */
export function shutReport(gates: readonly SignOffGate[]): string {
  const shut = gates.filter(isShut);
  return [
    `Not signed: ${shut.length} of ${gates.length} gates are open.`,
    "",
    ...shut.flatMap(gateLines),
  ].join("\n");
}
