/** What browsers call the kinds of files that are saved here. */
export const fileTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
  md: "text/markdown",
  csv: "text/csv",
  json: "application/json",
} as const;
