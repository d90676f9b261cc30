import { emptyModel, spokenCount, total, type QuotaModel } from "../../engine";
import { knownEntries } from "../register-paths";
import { withCarriers } from "./carried";
import { MOST_KEPT } from "./deal-collector";
import type { Draft, DraftData } from "./draft-data";
import { countWords, draftRegister, monthsWords } from "./draft-register";
import { intakeQuestions } from "./intake-questions";
import { draftParts, productivityRow, type DraftParts } from "./parts";
import { tidyText } from "./tidy-words";

/** Stands in until somebody tells what an SDR books. */
const MEETINGS_PLACEHOLDER = 15;

function modelOf({ company, deals }: DraftData, parts: DraftParts): QuotaModel {
  const { window, roster, season, hasSetters } = parts;
  const hasTarget = total(parts.targets.map(({ amount }) => amount)) > 0;
  return {
    ...emptyModel,
    company: {
      name: tidyText(company.name),
      currency: /^[A-Z]{3}$/.test(company.currency)
        ? company.currency
        : emptyModel.company.currency,
    },
    calendar: { ...emptyModel.calendar, fiscalYearStart: window.fiscalYearStart },
    method: parts.isBlended ? "BLENDED" : "TOP_DOWN",
    allocation: {
      ...emptyModel.allocation,
      monthsOfHistory: window.all.count,
      meetingsPerMonth: hasSetters ? MEETINGS_PLACEHOLDER : null,
    },
    targets: parts.targets,
    // A team without anything to share out is no plan: it waits for a target.
    roster: hasTarget ? roster.rows.map(({ rep }) => rep) : [],
    territories: parts.territories.territories,
    ramps: parts.ramps.map(({ ramp }) => ramp),
    seasonality: season?.shares ?? [],
    productivity: parts.productivity.map(productivityRow),
    history: parts.history,
    deals: deals.deals ?? [],
    bookingRules: deals.rules,
  };
}

const NOBODY =
  "There is no roster yet: nothing was booked that counts, or nobody who sells is there in the year that is planned.";

function noticesOf(data: DraftData, parts: DraftParts): readonly string[] {
  const { window, roster } = parts;
  const { deals } = data;
  const untold = deals.parts.some(({ type }) => type === "");
  const told: readonly (readonly [boolean, string])[] = [
    [
      deals.deals === null,
      `${spokenCount(deals.count)} deals are more than the ${spokenCount(MOST_KEPT)} that are kept one by one: their sums are in the model, the deals stay in their file.`,
    ],
    [
      roster.gone.length > 0,
      `${countWords(roster.gone.length, "rep")} with deals left: not on the roster, and their deals count as the company's (${roster.gone.slice(0, 8).join(", ")}${roster.gone.length > 8 ? ", …" : ""}).`,
    ],
    [
      window.all.count > 0 && !window.isWholeYear,
      `Only ${countWords(window.all.count, "month")} of data (${monthsWords(window.all)}): nobody has bookings of a year, and yearly figures are scaled up.`,
    ],
    [
      untold,
      "Deals of which nobody says what kind of revenue they are count as new business in the targets.",
    ],
  ];
  return told.filter(([is]) => is).map(([, words]) => words);
}

/** A first model from data: every estimate is assumed, and says where it came from. */
export function draftModel(data: DraftData): Draft {
  const parts = draftParts(data);
  const bare = withCarriers(modelOf(data, parts));
  const said = {
    ...bare,
    register: Object.fromEntries(
      draftRegister(data, parts).filter(
        ([path]) => path !== "revenueMix" || bare.revenueMix.length > 0,
      ),
    ),
  };
  const model = { ...bare, register: knownEntries(said).known };
  const isEmpty = model.roster.length === 0 && parts.roster.rows.length > 0;
  return {
    model,
    notices: [...noticesOf(data, parts), ...(isEmpty ? [NOBODY] : [])],
    asked: intakeQuestions({ data, parts, model }),
  };
}
