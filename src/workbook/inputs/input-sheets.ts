import type { QuotaModel } from "../../engine";
import { dealsSheets } from "../baseline/deals-sheet";
import type { Block, SheetDescription } from "../description";
import { acceptedBlock } from "./accepted-list";
import { listEvidence, planRegister } from "./evidence-lists";
import { listBlock } from "./input-list";
import { boundList, changeList, leaverList } from "./exception-lists";
import { mixList, rosterList, standings, targetList, territoryList } from "./plan-lists";
import { rubricBlock } from "./rubric-block";
import {
  payTierList,
  productivityList,
  rampList,
  rampRows,
  seasonList,
  seasonRows,
  tierList,
} from "./rate-lists";
import { fixedBlock } from "./fixed-inputs";
import { historyInputs, methodInputs, singlesBlock } from "./single-inputs";
import {
  actualList,
  actualRows,
  bookingList,
  historyList,
  historyRows,
  holidayList,
  holidayRows,
  pastList,
  productQuotaList,
} from "./tracking-lists";
import { limitInputs, periodInputs, targetInputs } from "./tracking-singles";
import { widthsOf } from "../widths";

type Sheet = Omit<SheetDescription, "masterCheck">;

function sheet(name: string, purpose: string, blocks: readonly Block[]): Sheet {
  return { name, family: "inputs", purpose, widths: widthsOf(blocks), blocks };
}

function people({ roster, hires }: QuotaModel): Block {
  return listBlock(rosterList, [
    ...roster.map((rep) => ({ ...rep, standing: standings.employed })),
    ...hires.map((hire) => ({ ...hire, standing: standings.hire })),
  ]);
}

function historySheet(model: QuotaModel): Sheet {
  return sheet(
    "Past bookings",
    "Paste what the company booked before: the forecast goes on from here.",
    [
      singlesBlock("Where the history begins", historyInputs, model),
      listBlock(historyList, historyRows(model.history)),
    ],
  );
}

/** Wide tables stand above narrow ones: a row put into the upper one moves the lower one whole. */
function actualsSheet(model: QuotaModel): Sheet {
  const { past, bookings, productQuotas } = model.tracking;
  return sheet(
    "Actuals",
    "Enter what is known of the running period, every week or month; a blank is not reported.",
    [
      singlesBlock("Period", periodInputs, model),
      singlesBlock("What work is held against", targetInputs, model),
      singlesBlock("Limits", limitInputs, model),
      listBlock(actualList, actualRows(model)),
      listBlock(pastList, past),
      listBlock(bookingList, bookings),
      listBlock(productQuotaList, productQuotas),
      listBlock(holidayList, holidayRows(model)),
    ],
  );
}

function listSheets(model: QuotaModel): readonly Sheet[] {
  return [
    sheet("Targets", "Enter what the company must book, by segment and kind of revenue.", [
      listBlock(targetList, model.targets),
      listBlock(mixList, model.revenueMix),
    ]),
    {
      ...sheet("Roster", "Keep up everybody who carries a quota or manages, a row each.", [
        people(model),
      ]),
      frozenColumns: 2,
    },
    sheet("Leavers and changes", "Enter who leaves, and quota that changes hands in mid-year.", [
      listBlock(changeList, model.changes),
      listBlock(leaverList, model.leavers),
    ]),
    sheet(
      "Territories",
      "Score the patches of the market from 1 to 5 by four factors; the weights follow from that.",
      [rubricBlock(), listBlock(territoryList, model.territories)],
    ),
    {
      ...sheet("Ramp schedules", "Set how new people come to a full quota, month by month.", [
        listBlock(rampList, rampRows(model.ramps)),
      ]),
      frozenColumns: 1,
    },
    sheet("Seasonality", "Set how the year's quota falls on its months or quarters.", [
      listBlock(seasonList, seasonRows(model.seasonality)),
    ]),
    sheet(
      "Tiers and productivity",
      "Set how much a tier counts, and what a ramped rep sells in a year.",
      [listBlock(tierList, model.tiers), listBlock(productivityList, model.productivity)],
    ),
    sheet(
      "Bounds",
      "Enter a floor, a cap or a pin where a rep's quota must not follow the arithmetic, and say why.",
      [listBlock(boundList, model.bounds)],
    ),
    sheet(
      "Pay plans",
      "Enter what attainment pays: from which attainment on which multiple of the base rate.",
      [listBlock(payTierList, model.payTiers)],
    ),
  ];
}

/** The quota plan's inputs: a sheet for each part that the model uses, and those that anybody may begin to use. */
export function inputSheets(model: QuotaModel): readonly Sheet[] {
  return [
    {
      ...sheet(
        "Assumptions",
        "Change the numbers and choices the plan rests on here, and say who stands behind each.",
        [
          singlesBlock("Method", methodInputs, model),
          fixedBlock(),
          planRegister(model),
          listEvidence(model),
          acceptedBlock(model),
        ],
      ),
      // As far as the notes of the register: behind them stands how ASSUMED inputs are counted.
      printedColumns: 11,
    },
    ...listSheets(model),
    ...(model.history.bookings.length > 0 ? [historySheet(model)] : []),
    ...(model.tracking.period.start === "" ? [] : [actualsSheet(model)]),
    ...dealsSheets(model),
  ];
}
