import { emptyTracking, periodLevers, type Person } from "../../src/engine";
import { blankRep, inPeriod } from "./tracked-quarter";
import { teamOfAes } from "./small-team";

/** Two reps asked for 1,000 each of whom one made 300 and one 500 in the first half of a quarter. */
function levers(person: Partial<Person> = {}, told: { winRate?: number; asOf?: string } = {}) {
  const { winRate = 0.4, asOf = "2024-02-15" } = told;
  const period = {
    ...emptyTracking.period,
    start: "2024-01-01",
    end: "2024-03-31",
    asOf,
    elapsedShare: asOf === "2024-03-31" ? 1 : 0.5,
  };
  const reps = [300, 500].map((actual, place) => ({
    ...blankRep,
    rep: `R${place + 1}`,
    quota: 1000,
    actual,
    deals: 2,
    winRate,
  }));
  const calendar = { fiscalYearStart: "2024-01-01", period: "quarter" } as const;
  const tracking = { ...emptyTracking, period, reps };
  const judged = inPeriod({ ...teamOfAes(8000, [person, person]), calendar, tracking });
  const { quota, projected } = judged.team.company;
  const said = { ...judged, currency: "USD", payTiers: [{ from: 0, multiple: 1 }] };
  return periodLevers({ ...said, marketingSpend: 3000 }, quota - (projected ?? 0));
}

test("each lever closes the gap of 400 by itself, and says its cost", () => {
  // 1,600 are projected of 2,000, 800 of them made: of the rest 1,200 are needed and 800 coming, which is 50 % more.
  // An OTE of 2,000 pays half of it for 4,000 of quota: 25 cents a dollar. 600 and 1,000 projected pay 150 and 250 of 250.
  expect(levers({ annualOte: 2000, payMix: 0.5 })).toEqual([
    {
      by: "deals",
      // 150 and 250 a deal are 200 in the mean.
      words: "Book $400 in the 45 days left on top of the $800 projected to come, 2 deals of $200",
      cost: "$100 of variable pay at the base rate",
    },
    {
      by: "close rate",
      words: "Raise the win rate from 40% to 60% on what is left to come, 50% more",
      cost: "",
    },
    {
      by: "spend",
      words: "Spend 50% more on meetings, where they come from spend and close in time",
      cost: "$1,500 a month on top of $3,000",
    },
    {
      by: "heads",
      words: "Hire 1 for the next period, if they make quota; 1 if they make what reps make today",
      cost: "each has an OTE of $2,000 a year",
    },
    {
      by: "pay",
      words:
        "Make on-target earnings hold at what is projected, which closes the reps' gap and not the company's",
      cost: "$100 more variable pay",
    },
    {
      by: "quota",
      words: "Ask for $400 less, 20% of the quota",
      cost: "the plan then lacks as much",
    },
  ]);
});

test("what nobody told costs is not made up", () => {
  expect(levers().map(({ by, cost }) => [by, cost])).toEqual([
    ["deals", ""],
    ["close rate", ""],
    ["spend", "$1,500 a month on top of $3,000"],
    ["heads", ""],
    ["quota", "the plan then lacks as much"],
  ]);
});

test("no win rate above all deals, and nothing left to book on the last day", () => {
  expect(levers({}, { winRate: 0.7 }).map(({ by }) => by)).not.toContain("close rate");
  expect(levers({}, { asOf: "2024-03-31" }).map(({ by }) => by)).toEqual(["heads", "quota"]);
});
