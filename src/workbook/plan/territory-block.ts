import {
  territoryFactors,
  type AllocationPlan,
  type QuotaModel,
  type TerritoryFactor,
  type TerritoryStanding,
} from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, worked, wordsWorked } from "./columns";
import { peerPlaces, type PeerPlace } from "./peer-places";

/** How the sheets call the factors: the header of the input, and the name of its weight. */
const factors: Readonly<Record<TerritoryFactor, readonly [header: string, weight: string]>> = {
  accountDensity: ["Account density", "FactorAccountDensity"],
  marketMaturity: ["Market maturity", "FactorMarketMaturity"],
  historicalPerformance: ["Historical performance", "FactorHistoricalPerformance"],
  competitiveOpenness: ["Competitive openness", "FactorCompetitiveOpenness"],
};

type TerritoryRow = TerritoryStanding & { readonly place: PeerPlace };
type Column = ColumnPlan<TerritoryRow>;

/** A count, or the number of a row. */
function counted(
  ...[key, header, formula, value]: readonly [
    key: string,
    header: string,
    formula: string,
    value: (row: TerritoryRow) => number,
  ]
): Column {
  return worked(key, header, { formula, value, format: "general" });
}

/** The score of the peer in a place. */
function middle(place: string): string {
  return `=SUMIFS(TerritoryWeights[Score],TerritoryWeights[Group],{group},TerritoryWeights[Place],${place})`;
}

/** With whom a territory is compared: within its segment in a plan by segment, with all of them otherwise. */
function groupOf({ method }: QuotaModel): (standing: TerritoryStanding) => string {
  return ({ territory: { segment } }) =>
    method === "SEGMENT_BLENDED" && segment !== "" ? `peers ${segment}` : "peers";
}

const inGroup = "(TerritoryWeights[Group]={group})";

/** The factor scores times their weights. */
function scoreColumns({ factorWeights }: QuotaModel): readonly Column[] {
  const headers = territoryFactors.map((factor) => `${factors[factor][0]} × weight`);
  return [
    ...territoryFactors.map((factor, at): Column => {
      const [header, weight] = factors[factor];
      return worked(factor, headers[at] ?? "", {
        formula: `=INDEX(TerritoryList[${header}],{at})*${weight}`,
        value: ({ territory }) => territory.scores[factor] * factorWeights[factor],
      });
    }),
    worked("score", "Score", {
      formula: `=SUM(TerritoryWeights[[#This Row],[${headers[0] ?? ""}]:[${headers.at(-1) ?? ""}]])`,
      value: ({ score }) => score,
    }),
  ];
}

/** A median of some of the rows, which no plain function takes: the one or two scores in the middle of the peers. */
function peerColumns(model: QuotaModel): readonly Column[] {
  return [
    wordsWorked("group", "Group", {
      formula: '="peers"&IF(AND(QuotaMethod="SEGMENT_BLENDED",{segment}<>"")," "&{segment},"")',
      value: groupOf(model),
    }),
    counted("count", "Peers", "=COUNTIFS(TerritoryWeights[Group],{group})", ({ peers }) => peers),
    counted(
      "below",
      "Peers below",
      `=SUMPRODUCT(${inGroup}*(TerritoryWeights[Score]<{score}))`,
      ({ place }) => place.below,
    ),
    counted(
      "ties",
      "Ties above",
      `=SUMPRODUCT(${inGroup}*(TerritoryWeights[Score]={score})*(TerritoryWeights[Row]<{at}))`,
      ({ place }) => place.tiesAbove,
    ),
    counted(
      "place",
      "Place",
      "=1+{below}+{ties}",
      ({ place }) => 1 + place.below + place.tiesAbove,
    ),
    worked("lower", "Lower middle", {
      formula: middle("INT(({count}+1)*Half)"),
      value: ({ place }) => place.lower,
    }),
    worked("upper", "Upper middle", {
      formula: middle("INT(({count}+1+1)*Half)"),
      value: ({ place }) => place.upper,
    }),
    worked("median", "Median of peers", {
      formula: "=({lower}+{upper})*Half",
      value: ({ score, raw }) => score / raw,
    }),
  ];
}

function adviceFor({ raw }: TerritoryStanding, { allocation }: QuotaModel): string {
  if (raw > allocation.splitAbove) return "split";
  return raw < allocation.mergeBelow ? "merge" : "";
}

/** Every territory's score, and its weight: the score over the median of those it is compared with, kept within limits. */
export function territoryBlock(model: QuotaModel, { territories }: AllocationPlan): Block | null {
  const standings = model.territories.flatMap(({ id }) => territories.get(id) ?? []);
  if (standings.length === 0) return null;
  const places = peerPlaces(standings, groupOf(model));
  const rows = standings.flatMap((standing, at): readonly TerritoryRow[] => {
    const place = places[at];
    return place === undefined ? [] : [{ ...standing, place }];
  });
  return block<TerritoryRow>(
    { heading: "Territory weights", table: "TerritoryWeights" },
    [
      known("id", "Id", ({ territory }) => territory.id),
      counted("at", "Row", "=MATCH({id},TerritoryList[Id],0)", ({ place }) => place.row),
      wordsWorked("name", "Name", {
        formula: '=INDEX(TerritoryList[Name],{at})&""',
        value: ({ territory }) => territory.name,
      }),
      wordsWorked("segment", "Segment", {
        formula: '=INDEX(TerritoryList[Segment],{at})&""',
        value: ({ territory }) => territory.segment,
      }),
      ...scoreColumns(model),
      ...peerColumns(model),
      worked("raw", "Score over median", {
        formula: "={score}/{median}",
        value: ({ raw }) => raw,
      }),
      {
        ...worked<TerritoryRow>("weight", "Weight", {
          formula: "=MIN(MAX({raw},MinWeight),MaxWeight)",
          value: ({ weight }) => weight,
        }),
        look: "output",
      },
      wordsWorked("advice", "Split or merge", {
        formula: '=IF({raw}>SplitAbove,"split",IF({raw}<MergeBelow,"merge",""))',
        value: (row) => adviceFor(row, model),
      }),
    ],
    rows,
  );
}
