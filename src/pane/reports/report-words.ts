/** What stands around reports. */
export const reportWords = {
  untold: "–",
  untoldSaid: "not told",
  more: (count: number) => `Show ${count.toLocaleString("en-US")} more`,
  table: (title: string) => `${title}, table`,
} as const;
