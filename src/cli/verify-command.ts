import { spokenMoney, type QuotaModel } from "../engine";
import {
  comparedLoad,
  crmSystems,
  loadedLines,
  loadLines,
  type ComparedLoad,
  type CrmSystem,
  type ExportCell,
  type LoadDifference,
} from "../handoff";
import { UnreadableTable } from "../intake";
import { answerIn, withoutJson } from "./answer";
import { openedTables } from "./import/sources";
import { tellProblems } from "./model-commands";
import { planned } from "./planned-model";
import { tableLines, numbers, words } from "./report/table";
import { optionIn, UsageError, wordsIn } from "./usage";

const kinds: Readonly<Record<LoadDifference["kind"], string>> = {
  missing: "not in the CRM",
  amount: "another amount",
  twice: "there more than once",
  unknown: "the model has no such quota",
};

async function rowsOf(path: string): Promise<readonly (readonly ExportCell[])[]> {
  const rows: (readonly ExportCell[])[] = [];
  const [table] = openedTables([path]);
  if (table === undefined) return rows;
  for await (const batch of table.source.batches()) rows.push(...batch.rows);
  return rows;
}

function systemIn(args: readonly string[]): CrmSystem {
  const said = optionIn(args, "--system");
  const system = crmSystems.find((each) => each === said);
  if (system !== undefined) return system;
  throw new UsageError(`--system is one of ${crmSystems.join(", ")}, not ${said}.`);
}

function reportOf(found: ComparedLoad, { company }: QuotaModel, left: number): string {
  const money = (amount: number | null) =>
    amount === null ? "" : spokenMoney(amount, company.currency);
  const { compared, wanted, differences } = found;
  const sums = `${compared} quotas of the model, ${money(wanted)}; the CRM says ${money(found.found)}.`;
  const out = left === 0 ? [] : [`${left} reps have no user in this system and were not compared.`];
  if (differences.length === 0) return [sums, ...out, "No difference."].join("\n");
  const columns = [
    words("Difference"),
    words("user"),
    words("period from"),
    numbers("model"),
    numbers("CRM"),
    words("rows"),
  ];
  const rows = differences.map((each) => [
    kinds[each.kind],
    each.user,
    each.firstDay,
    money(each.wanted),
    money(each.found),
    each.rows.join(", "),
  ]);
  const count = `${differences.length} ${differences.length === 1 ? "difference" : "differences"}:`;
  return [sums, ...out, count, "", ...tableLines(columns, rows)].join("\n");
}

/** `verify`: what a CRM tells back, held against the model to the cent. */
export async function verifyCommand(args: readonly string[]): Promise<number> {
  const said = withoutJson(args);
  const [path = "", exported = ""] = wordsIn(said, ["--system"], 2);
  const system = systemIn(said);
  const model = planned(path);
  if (model === null) return 1;
  const wanted = loadLines(system, model.model, model.allocation);
  try {
    const { lines, problems } = loadedLines(system, await rowsOf(exported), exported);
    if (problems.length > 0) {
      tellProblems(problems);
      return 1;
    }
    const found = comparedLoad(wanted.lines, lines);
    const text = reportOf(found, model.model, wanted.unmatched.length);
    answerIn(args, { text, json: { ...found, unmatched: wanted.unmatched } });
    return found.differences.length === 0 && wanted.unmatched.length === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    console.error(error.message);
    return 1;
  }
}
