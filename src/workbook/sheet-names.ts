/** The sheets of the workbook, by what they hold. */
export const sheetNames = {
  about: "About",
  inputs: "Inputs",
  quotas: "Auto quotas and OTE",
  checks: "Checks",
} as const;
