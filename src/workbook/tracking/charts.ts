import type { ChartDescription } from "../description";

export const attainmentChart: ChartDescription = {
  name: "AttainmentByRep",
  kind: "column",
  title: "Attainment by rep",
  categoryAxis: "Rep",
  valueAxis: "Share of quota",
  fromZero: true,
  altText:
    "A column for each rep: what is made of the quota so far, and a mark for what the period is projected to come to. Two lines show where red ends and green begins.",
  categories: { table: "AttainmentList", column: "Name" },
  series: [
    { name: "Attainment", values: { table: "AttainmentList", column: "Attainment" } },
    {
      name: "Projected",
      values: { table: "AttainmentList", column: "Projected of quota" },
      drawn: "marks",
    },
    {
      name: "Red below",
      values: { table: "TrackSteps", column: "Red below" },
      colour: "C62828",
      drawn: "line",
    },
    {
      name: "Green above",
      values: { table: "TrackSteps", column: "Green above" },
      colour: "2E7D32",
      drawn: "line",
    },
  ],
  place: { side: "under", rows: 20, columns: 12 },
};

export const partsChart: ChartDescription = {
  name: "AttainmentByPart",
  kind: "column",
  title: "Attainment by part of the company",
  categoryAxis: "Part",
  valueAxis: "Share of quota",
  fromZero: true,
  altText:
    "A column for all reps and for every region, team, manager, segment and third: what is made of its quota so far, and a mark for what the period is projected to come to. Two lines show where red ends and green begins.",
  categories: { table: "PartLines", column: "Part" },
  series: [
    { name: "Attainment", values: { table: "PartLines", column: "Attainment" } },
    {
      name: "Projected",
      values: { table: "PartLines", column: "Projected of quota" },
      drawn: "marks",
    },
    {
      name: "Red below",
      values: { table: "PartLines", column: "Red below" },
      colour: "C62828",
      drawn: "line",
    },
    {
      name: "Green above",
      values: { table: "PartLines", column: "Green above" },
      colour: "2E7D32",
      drawn: "line",
    },
  ],
  place: { side: "under", rows: 20, columns: 13 },
};

export const pipelineChart: ChartDescription = {
  name: "PipelineByRep",
  kind: "column",
  title: "Sure pipeline beside what is left",
  categoryAxis: "Rep",
  valueAxis: "Amount",
  altText:
    "Two columns for each rep: the sure pipeline, and what is left of the quota. A pipeline lower than what is left cannot carry it.",
  categories: { table: "PipelineList", column: "Name" },
  series: [
    { name: "Sure pipeline", values: { table: "PipelineList", column: "Sure pipeline" } },
    { name: "Left", values: { table: "PipelineList", column: "Left" } },
  ],
  place: { side: "under", rows: 20, columns: 10 },
};

export const leaderChart: ChartDescription = {
  name: "Leaders",
  kind: "bar",
  title: "Reps by attainment",
  categoryAxis: "Rep",
  valueAxis: "Share of quota",
  fromZero: true,
  altText: "A bar for each rep who is ranked, the best on top: what is made of the quota so far.",
  categories: { table: "LeaderList", column: "Name" },
  series: [{ name: "Attainment", values: { table: "LeaderList", column: "Attainment" } }],
  place: { side: "under", rows: 24, columns: 8 },
};

export const trendChart: ChartDescription = {
  name: "AttainmentByPeriod",
  kind: "line",
  title: "Attainment of all who told, by period",
  categoryAxis: "Period",
  valueAxis: "Share of quota",
  altText:
    "A line over the past periods: what all who told of a period made of their quotas in it.",
  categories: { table: "CompanyTrend", column: "Period" },
  series: [{ name: "Attainment", values: { table: "CompanyTrend", column: "Attainment" } }],
  place: { side: "under", rows: 18, columns: 8 },
};
