/** The name by which our own settings are known, and the version of their layout: in files and in sheets alike. */
export const settingsFormat = { format: "quota-workbook", formatVersion: 1 } as const;
