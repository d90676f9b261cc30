import {
  assumptionRegister,
  assumptionsAtStake,
  spokenCount,
  type QuotaModel,
  type RegisterLine,
  type Stake,
} from "../../engine";
import { rangeWords, stakeWords } from "./stake-words";
import { numbers, tableLines, words } from "./table";

/** The assumption register: how much is confirmed, and what to ask next, by money at stake. */
export function assumptionsReport(model: QuotaModel): string {
  const register = assumptionRegister(model);
  const open = register.filter(({ said }) => said.evidence === "ASSUMED");
  const stakeOf = new Map(assumptionsAtStake(model).map((stake) => [stake.path, stake]));
  const moved = ({ path }: RegisterLine) => stakeFor(stakeOf, path)?.moved ?? -1;
  const sorted = [...open].sort((one, other) => moved(other) - moved(one));
  const columns = [
    words("Assumption"),
    numbers("value"),
    numbers("before"),
    words("unit"),
    words("tried from"),
    numbers("moves"),
    words("source"),
    words("owner"),
    words("as of"),
    words("path"),
  ];
  const rows = sorted.map((line) => {
    const stake = stakeFor(stakeOf, line.path);
    return [
      line.name,
      valueWords(line.value),
      valueWords(line.said.previousValue ?? null),
      line.unit,
      stake === undefined ? "" : rangeWords(stake.low, stake.high),
      stake === undefined ? "" : stakeWords(stake, model.company.currency),
      line.said.source,
      line.said.owner,
      line.said.asOf,
      line.path,
    ];
  });
  const confirmed = register.length - open.length;
  return [
    `${model.company.name}: ${confirmed} of ${register.length} inputs are CONFIRMED, ${open.length} are ASSUMED.`,
    ...(rows.length === 0 ? [] : ["", ...tableLines(columns, rows)]),
  ].join("\n");
}

/** What is at stake in an input: some are listed by their one number, such as a productivity's amount. */
function stakeFor(stakes: ReadonlyMap<string, Stake>, path: string): Stake | undefined {
  return stakes.get(path) ?? stakes.get(path.replace(/\.(amount|multiplier)$/, ""));
}

function valueWords(value: number | string | null): string {
  return typeof value === "number" ? spokenCount(value) : (value ?? "");
}
