import { rounded, total, type ProductLine } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, worked, wordsWorked } from "../plan/columns";
import { copiedColumns } from "./copied-columns";
import { lineColumns, lineSteps } from "./line-columns";
import { scalarsBlock } from "./scalars";
import type { Tracked } from "./tracked-rows";

/** A product, and what is asked of it: of everybody together, and of the reps who reported. */
type ProductRow = ProductLine & {
  readonly no: number;
  readonly ofAll: number;
  readonly ofReps: number;
};
type Column = ColumnPlan<ProductRow>;

/** Bookings of the product by who reported, on the days that are over. */
const booked =
  "BookingList[Rep],TrackSteps[Told],BookingList[Product],{is},BookingList[Day],DaysFrom,BookingList[Day],DaysTo";

const own = (row: ProductRow) => row;

const line = lineColumns<ProductRow>(
  {
    quota: "={ofAll}+{ofReps}",
    actual: `=SUMPRODUCT(SUMIFS(BookingList[Amount],${booked}))`,
    expected: "={quota}*TrackOver",
    projected: '=IF(TrackOver=0,"",{actual}/TrackOver)',
    share: "TrackOver",
    left: "TrackLeft",
  },
  own,
);

const quotas: readonly Column[] = [
  wordsWorked("is", "Is", { formula: '="="&{product}', value: ({ product }) => `=${product}` }),
  worked("ofAll", "Quota of everybody", {
    formula:
      '=SUMIFS(ProductQuotaList[Quota],ProductQuotaList[Product],{is},ProductQuotaList[Rep],"=")',
    value: ({ ofAll }) => ofAll,
    format: "wholeMoney",
  }),
  worked("ofReps", "Quota of reps", {
    formula:
      "=SUMPRODUCT(SUMIFS(ProductQuotaList[Quota],ProductQuotaList[Product],{is},ProductQuotaList[Rep],TrackSteps[Told]))",
    value: ({ ofReps }) => ofReps,
    format: "wholeMoney",
  }),
];

function productRows({ team, model }: Tracked): readonly ProductRow[] {
  const { productQuotas } = model.tracking;
  return team.byProduct
    .filter(({ product }) => product !== "")
    .map((product, at) => {
      const ofAll = total(
        productQuotas.flatMap((row) =>
          row.product === product.product && row.rep === "" ? row.quota : [],
        ),
      );
      return { ...product, no: at + 1, ofAll, ofReps: product.quota - ofAll };
    });
}

const columns = ({ team }: Tracked): readonly Column[] => [
  known("product", "Product", ({ product }) => product),
  worked("deals", "Deals", {
    formula: `=SUMPRODUCT(COUNTIFS(${booked}))`,
    value: ({ deals }) => deals,
    format: "general",
  }),
  ...line,
  ...quotas,
  ...lineSteps<ProductRow>({ formula: "TrackOver", value: () => team.clock.share }, own),
];

/** What was made of each product, where bookings or quotas name any, with every step; nothing where none does. */
export function productSteps(tracked: Tracked): readonly Block[] {
  const rows = productRows(tracked);
  if (rows.length === 0) return [];
  return [
    block<ProductRow>(
      { heading: "Products, with the steps", table: "ProductLines" },
      columns(tracked),
      rows,
    ),
  ];
}

const read = ["product", "deals", "quota", "actual", "attainment", "variance", "rest"];
const coming = ["pace", "light", "projected", "coming", "status"];

/** The same without the steps, and what was made without a word on its product. */
export function productBlocks(tracked: Tracked): readonly Block[] {
  const rows = productRows(tracked);
  const made = tracked.team.company.actual ?? 0;
  if (rows.length === 0) return [];
  return [
    block<ProductRow>(
      { heading: "Products, by the bookings of who reported", table: "ProductList" },
      copiedColumns("ProductLines", columns(tracked), [...read, ...coming]),
      rows,
    ),
    scalarsBlock("Beside the products", [
      {
        label: "Made without a word on it",
        name: "MadeWithoutProduct",
        formula:
          '=ROUND(SUMIFS(PartLines[Made],PartLines[By],"all")-SUM(ProductLines[Actual]),1+1)',
        value: rounded(made - total(rows.map(({ actual }) => actual ?? 0)), 2),
        format: "wholeMoney",
        why: "All that was made, less that of the products",
      },
    ]),
  ];
}
