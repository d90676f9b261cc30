import type { BaselineRow } from "../../engine";
import type { ColumnPlan } from "../block";
import type { NumberFormat } from "../description";
import { worked } from "../plan/columns";
import type { PlacedRow } from "./baseline-rows";

type Column = ColumnPlan<PlacedRow>;
type Figure = Exclude<keyof BaselineRow, "key">;

/** What stands beneath a figure's header, how it is written, and by which formula; `[by]` is what leads to the row. */
const figures: readonly (readonly [Figure, string, NumberFormat, string])[] = [
  ["deals", "Deals", "general", "=COUNTIFS([by],DealList[Told],1)"],
  ["won", "Won", "general", '=COUNTIFS([by],DealList[State],"WON")'],
  ["lost", "Lost", "general", '=COUNTIFS([by],DealList[State],"LOST")'],
  ["open", "Open", "general", '=COUNTIFS([by],DealList[State],"OPEN")'],
  ["leftOut", "Left out", "general", "={deals}-{won}-{lost}-{open}"],
  [
    "valued",
    "Won of known value",
    "general",
    '=COUNTIFS([by],DealList[State],"WON",DealList[Known],1)',
  ],
  [
    "bookings",
    "Bookings",
    "money",
    '=IF(IF({won}>0,{valued},{lost})=0,"",SUMIFS(DealList[Booked value],[by]))',
  ],
  ["winRate", "Win rate", "share", '=IF({won}+{lost}=0,"",{won}/({won}+{lost}))'],
  ["averageSize", "Average size", "money", '=IF({valued}=0,"",{bookings}/{valued})'],
  ["timed", "Won with both days", "general", '=COUNTIFS([by],DealList[Cycle days],">=0")'],
  [
    "cycleDays",
    "Mean cycle days",
    "tenths",
    '=IF({timed}=0,"",AVERAGEIFS(DealList[Cycle days],[by]))',
  ],
  [
    "openValued",
    "Open of known value",
    "general",
    '=COUNTIFS([by],DealList[State],"OPEN",DealList[Known],1)',
  ],
  [
    "openPipeline",
    "Open pipeline",
    "money",
    '=IF({openValued}=0,"",SUMIFS(DealList[Open value],[by]))',
  ],
  [
    "weighted",
    "Open with a chance",
    "general",
    '=COUNTIFS([by],DealList[State],"OPEN",DealList[Known],1,DealList[Probability],">=0")',
  ],
  [
    "weightedPipeline",
    "Weighted pipeline",
    "money",
    '=IF({weighted}=0,"",SUMIFS(DealList[Weighted value],[by]))',
  ],
];

const outputs: ReadonlySet<Figure> = new Set(["bookings", "winRate"]);

/** The figures of a table; where no formula can follow the deals they are values. */
export function tallyColumns(row: string, isLive: boolean): readonly Column[] {
  return figures.map(([key, header, format, formula]): Column => {
    const by = `DealList[${row}],{no}`;
    const look = outputs.has(key) ? "output" : "calculation";
    const value = (one: PlacedRow) => one[key];
    return isLive
      ? { ...worked(key, header, { formula: formula.replace("[by]", by), value, format }), look }
      : { key, header, look, format, value };
  });
}
