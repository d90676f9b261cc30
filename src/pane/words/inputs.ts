/** What inputs and the lists in which they stand are called, where the register has no name for them. */
export const namingWords = {
  /** All rows of a list at once. */
  everyRow: {
    targets: "Every target",
    revenueMix: "Every share of the revenue mix",
    roster: "Everybody on the roster",
    hires: "Every hire",
    leavers: "Everybody who leaves",
    territories: "Every territory",
    ramps: "Every ramp",
    tiers: "Every tier",
    productivity: "Every assumed productivity",
    bounds: "Every pin, floor and cap",
    changes: "Every change within the year",
  } as Readonly<Record<string, string>>,
  /** One row of a list. */
  row: {
    targets: "Target",
    revenueMix: "Revenue mix",
    roster: "Rep",
    hires: "Hire",
    leavers: "Leaver",
    territories: "Territory",
    ramps: "Ramp",
    tiers: "Tier",
    productivity: "Productivity of",
    bounds: "Bound of",
    changes: "Change",
  } as Readonly<Record<string, string>>,
  everyOf: (section: string) => `All of ${section}`,
  rowOf: (row: string, key: string, name: string) =>
    `${row} ${key}${name === "" || name === key ? "" : ` (${name})`}`,
  fieldOf: (whose: string, field: string) => `${whose}: ${field}`,
  byShare: (name: string, share: string) => `${name}: ${share}`,
  becomes: (name: string, value: string) => `${name}: ${value}`,
  takenAway: "taken away",
  added: "added",
  otherRow: "as it was changed",
  rows: (count: string) => `${count} rows`,
  yes: "yes",
  no: "no",
} as const;
