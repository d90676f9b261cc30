/** The commands by the names under which the manifest and the shortcuts call them. */
export const commandNames = [
  "OpenPane",
  "WriteWorkbook",
  "RefreshWorkbook",
  "CheckWorkbook",
] as const;
