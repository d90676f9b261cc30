import { readFileSync } from "node:fs";

/** As many people as the pane is measured with. */
export const PEOPLE = 966;

type Row = Readonly<Record<string, unknown>>;
type Settings = Readonly<Record<string, unknown>> & {
  readonly roster: readonly Row[];
  readonly territories: readonly Row[];
  readonly targets: readonly Row[];
  readonly calendar: { readonly fiscalYearStart: string };
};

/** What names a person or a territory: another one in every division. */
const named = ["id", "manager", "territory"];

/** A row as a further division has it. */
function inDivision(row: Row, division: number): Row {
  if (division === 0) return row;
  const own = Object.entries(row).map(([field, value]): readonly [string, unknown] => {
    if (typeof value !== "string" || value === "") return [field, value];
    if (named.includes(field)) return [field, `${value}-${division}`];
    return field === "name" ? [field, `${value} ${division}`] : [field, value];
  });
  return Object.fromEntries(own);
}

/** A quarter that is half over, with four quarters before it, told of everybody who sells. */
function tracked({ roster, calendar }: Settings): Row {
  const start = calendar.fiscalYearStart;
  const year = Number(start.slice(0, 4));
  const sellers = roster.filter(({ role }) => role === "AE" || role === "AM");
  return {
    period: { start, end: `${year}-03-31`, asOf: `${year}-02-14`, pacing: "WORKDAYS" },
    reps: sellers.map(({ id }, place) => ({
      rep: id,
      actual: place % 9 === 8 ? null : 20_000 * (place % 13) + 31_000,
      surePipeline: 90_000 + 1_000 * (place % 40),
      openPipeline: 300_000,
      openShare: 0.3,
      winRate: 0.2 + 0.01 * (place % 9),
      calls: 80 + (place % 60),
    })),
    past: sellers.flatMap(({ id }, place) =>
      ["Q1", "Q2", "Q3", "Q4"].map((quarter, at) => ({
        rep: id,
        period: `${year - 1}-${quarter}`,
        quota: 150_000,
        actual: 90_000 + 3_000 * ((place * 7 + at * 5) % 40),
      })),
    ),
  };
}

/** The settings of a company of so many people: the segmented template, division after division, in the middle of a quarter. */
export function largeTeam(people = PEOPLE): Row {
  const text = readFileSync("templates/segmented-48-reps.json", "utf8");
  const one = JSON.parse(text) as Settings;
  const count = Math.ceil(people / one.roster.length);
  const divisions = Array.from({ length: count }, (_none, division) => division);
  const all = (rows: readonly Row[]) =>
    divisions.flatMap((division) => rows.map((row) => inDivision(row, division)));
  const targets = one.targets.map((row) => ({ ...row, amount: Number(row["amount"]) * count }));
  const kept = all(one.roster).slice(0, people);
  const known = new Set(kept.map(({ id }) => id));
  // The last division is only begun: some of its managers are not among the people.
  const roster = kept.map((row) => (known.has(row["manager"]) ? row : { ...row, manager: "" }));
  const whole = { ...one, roster, territories: all(one.territories), targets, scenarios: [] };
  return { ...whole, tracking: tracked(whole) };
}
