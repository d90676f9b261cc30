const count = (number: number, one: string, many = `${one}s`) =>
  `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;

/** What the estimates of a first model are called. */
export const estimateWords = {
  sections: {
    calendar: "First day of the year",
    targets: "Targets",
    roster: "People",
    territories: "Territories",
    productivity: "Bookings of a ramped rep",
    seasonality: "Season",
    ramps: "Ramp",
    history: "Past bookings",
    allocation: "Months of data",
    deals: "Deals kept one by one",
    bookingRules: "What counts as a booking",
    revenueMix: "Who carries which revenue",
    method: "Method",
  } as Readonly<Record<string, string>>,
  fields: {
    previousBookings: "bookings of the last year",
    previousQuota: "quotas of the last year",
    startDate: "first days",
    role: "roles",
    segment: "segments",
    territory: "territories",
    annualOte: "on-target earnings",
    payMix: "variable pay",
    accountDensity: "account density",
    historicalPerformance: "past performance",
    marketMaturity: "market maturity",
    competitiveOpenness: "openness of competition",
    NEW_BUSINESS: "new business",
    EXPANSION: "expansion",
    RENEWAL: "renewal",
  } as Readonly<Record<string, string>>,
  inputs: {
    fiscalYearStart: "First day of the year",
    monthsOfHistory: "Months of data",
  } as Readonly<Record<string, string>>,
  months: (number: number) => count(number, "month"),
  people: (number: number) => count(number, "person", "people"),
  deals: (number: number) => count(number, "deal"),
  periods: (number: number) => count(number, "period"),
  aYear: (amount: string) => `${amount} a year`,
  interval: (low: string, high: string) => `between ${low} and ${high}`,
  values: (number: string, isOne: boolean) => `${number} ${isOne ? "value" : "values"}`,
} as const;
