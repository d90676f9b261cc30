/** What stands around reports. */
export const reportWords = {
  untold: "–",
  untoldSaid: "not told",
  table: (title: string) => `${title}, table`,
} as const;
