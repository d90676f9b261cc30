import { standardTiers } from "../engine";
import { refuse } from "./asked";
import { rowsIn, wordAt, zeroOrMoreAt, type Range } from "./ranges";

type NamedTier = { readonly name: string; readonly multiplier: number };

/** Tiers are told apart without regard to case. */
function keyOf(name: string): string {
  return name.toLowerCase();
}

function tiersIn(table: Range): readonly NamedTier[] {
  const seen = new Set<string>();
  return rowsIn("tierTable", table, 2).map(({ cells, nameOf }) => {
    const name = wordAt(cells[0], nameOf(0));
    if (seen.has(keyOf(name))) refuse(`${nameOf(0)} names ${name} a second time.`);
    seen.add(keyOf(name));
    return { name, multiplier: zeroOrMoreAt(cells[1], nameOf(1)) };
  });
}

/** How much a tier counts, by its name in a cell. */
export function multiplierIn(
  table: Range | null | undefined,
): (cell: unknown, where: string) => number {
  const tiers = table === null || table === undefined ? standardTiers : tiersIn(table);
  const known = new Map(tiers.map(({ name, multiplier }) => [keyOf(name), multiplier]));
  return (cell, where) => {
    const name = wordAt(cell, where);
    const multiplier = known.get(keyOf(name));
    if (multiplier !== undefined) return multiplier;
    const names = tiers.map((tier) => tier.name).join(", ");
    return refuse(`${where} must be one of ${names}; it is "${name}".`);
  };
}
