import { atLarge, type Spot } from "../finding";
import { tokensOf } from "../formula/tokens";
import type { InspectedName } from "../inspected";
import type { Survey } from "../survey";
import { shown, shownFormula } from "../words";

/** The sheets a name speaks of. */
function sheetsIn(formula: string): readonly string[] {
  return tokensOf(formula).flatMap((token) =>
    token.kind === "area" && token.area.sheet !== null && !token.area.sheet.includes("[")
      ? token.area.sheet.split(":")
      : [],
  );
}

function broken(name: InspectedName, sheets: ReadonlySet<string>): readonly Spot[] {
  const says = `${shown(name.name)} is ${shownFormula(name.formula)}`;
  if (name.formula.includes("#REF!")) {
    return [atLarge("broken-name", name.sheet, `${says}: its cells are gone.`)];
  }
  const missing = sheetsIn(name.formula).find((sheet) => !sheets.has(sheet.toLowerCase()));
  if (missing === undefined) return [];
  const why = `there is no sheet ${shown(missing)} (a sheet's name with blanks needs quotes)`;
  return [atLarge("broken-name", name.sheet, `${says}: ${why}.`)];
}

/** Excel's own names, one for each sheet, are alike by right. */
function isOwn({ name }: InspectedName): boolean {
  return /^_xl(?:nm|pm)\./i.test(name);
}

/** Names that lead nowhere, and names that two things bear. */
export function nameSpots({ workbook, sheets: surveyed }: Survey): readonly Spot[] {
  const sheets = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const bearers = new Map<string, InspectedName[]>();
  for (const name of workbook.names.filter((each) => !isOwn(each))) {
    const key = name.name.toLowerCase();
    bearers.set(key, [...(bearers.get(key) ?? []), name]);
  }
  const twins = [...bearers.values()].flatMap((many): readonly Spot[] => {
    const [first] = many;
    if (first === undefined || many.length === 1) return [];
    const scopes = many.map(({ sheet }) => sheet ?? "the workbook");
    const isClash = new Set(scopes).size < many.length;
    const words = `${shown(first.name)} is defined ${many.length} times: in ${shown(scopes.join(", "))}.`;
    return [{ ...atLarge("duplicate-name", null, words), weight: isClash ? "error" : "warning" }];
  });
  return [
    ...workbook.names.flatMap((name) => broken(name, sheets)),
    ...twins,
    ...tableTwins(
      surveyed.flatMap(({ tables }) => tables.map(({ name }) => name)),
      bearers,
    ),
  ];
}

function tableTwins(
  tables: readonly string[],
  names: ReadonlyMap<string, unknown>,
): readonly Spot[] {
  const known = new Set<string>();
  return tables.flatMap((table): readonly Spot[] => {
    const key = table.toLowerCase();
    const isTwin = names.has(key) || known.has(key);
    known.add(key);
    if (!isTwin) return [];
    const words = `A table is called ${shown(table)}, and so is something else.`;
    return [{ ...atLarge("duplicate-name", null, words), weight: "error" }];
  });
}
