import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, working } from "../plan/columns";
import type { PastRow, Tracked } from "./tracked-rows";

/** The rows of past periods that are a rep's, in one of them. */
const own = (no: number) => `PastList[Rep],"="&{id},PastList[Period],"="&PastPeriod${no}`;

/** All past periods of a kind, first to last: the whole columns, or one row of them. */
export function pastColumns(kind: string, count: number): string {
  return `RepPast[[${kind} 1]:[${kind} ${count}]]`;
}

/**
 * What every rep was asked and made in every past period, where both are told; nothing where not, so that who is not in
 * a period is in none of its sums.
 */
export function pastBlock({ past, periods }: Tracked): Block {
  const each = (column: (no: number) => ColumnPlan<PastRow>) =>
    periods.map((_period, at) => column(at + 1));
  return block<PastRow>(
    { heading: "The past, rep by rep and period by period", table: "RepPast" },
    [
      known("id", "Rep", ({ id }) => id),
      ...each((no) =>
        working(
          `told${no}`,
          `Told ${no}`,
          `=COUNTIFS(${own(no)},PastList[Quota],"<>",PastList[Actual],"<>")`,
        ),
      ),
      ...each((no) =>
        working(
          `quota${no}`,
          `Quota ${no}`,
          `={told${no}}*SUMIFS(PastList[Quota],${own(no)})`,
          "wholeMoney",
        ),
      ),
      ...each((no) =>
        working(
          `actual${no}`,
          `Actual ${no}`,
          `={told${no}}*SUMIFS(PastList[Actual],${own(no)})`,
          "wholeMoney",
        ),
      ),
      ...each((no) =>
        working(
          `reached${no}`,
          `Attained ${no}`,
          `=IF({quota${no}}>0,{actual${no}}/{quota${no}},"")`,
          "share",
        ),
      ),
      ...each((no) => working(`known${no}`, `Known ${no}`, `=COUNT({reached${no}})`)),
    ],
    past,
  );
}
