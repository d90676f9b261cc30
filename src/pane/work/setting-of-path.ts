/** By which fields the rows of a list are known in the paths of the register. */
const knownBy: Readonly<Record<string, readonly string[]>> = {
  targets: ["segment", "revenueType"],
  revenueMix: ["revenueType", "role"],
  roster: ["id"],
  hires: ["id"],
  leavers: ["rep"],
  territories: ["id"],
  ramps: ["name"],
  tiers: ["name"],
  productivity: ["role", "segment"],
  bounds: ["rep"],
  changes: ["id"],
};

type Row = Readonly<Record<string, unknown>>;

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a row is called in a path: a segment that nobody told is left out at the end. */
function keyOf(row: Row, fields: readonly string[]): string {
  const said = fields.map((field) => {
    const value = row[field];
    return typeof value === "string" ? value : "";
  });
  return said.join(".").replace(/\.+$/, "");
}

/** Scores stand in a group of their own, of which the register does not speak. */
const scored = /^(accountDensity|marketMaturity|historicalPerformance|competitiveOpenness)$/;

/** A path of the register as settings that were read have it, with rows by their place. @example settingOfPath(settings, "roster.R02.capacity") //=> "roster.1.capacity" */
export function settingOfPath(settings: unknown, path: string): string {
  const [section = ""] = path.split(".");
  const fields = knownBy[section];
  const rows = isRow(settings) ? settings[section] : null;
  if (fields === undefined || !Array.isArray(rows)) return path;
  const rest = path.slice(section.length + 1);
  const found = rows
    .map((row: unknown, place) => ({ key: isRow(row) ? keyOf(row, fields) : "", place }))
    .filter(({ key }) => key !== "" && (rest === key || rest.startsWith(`${key}.`)))
    .sort((one, other) => other.key.length - one.key.length)[0];
  if (found === undefined) return section;
  const field = rest.slice(found.key.length + 1);
  const row = `${section}.${found.place}`;
  if (field === "") return row;
  return section === "territories" && scored.test(field)
    ? `${row}.scores.${field}`
    : `${row}.${field}`;
}
