import { emptyModel, methodGaps, total, type QuotaModel } from "../../engine";
import { knownEntries } from "../register-paths";
import { withCarriers } from "./carried";
import type { Draft, DraftData } from "./draft-data";
import { draftNotices } from "./draft-notices";
import { draftRegister } from "./draft-register";
import { intakeQuestions } from "./intake-questions";
import { methodFactsOf } from "./method-facts";
import { draftParts, productivityRow, type DraftParts } from "./parts";
import { heldBySums, settledData } from "./settled-data";
import { tidyText } from "./tidy-words";
import { wordsTakenForOne } from "./words-taken-for-one";

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

/** A first model from data: every estimate is assumed, and says where it came from. */
export function draftModel(told: DraftData): Draft {
  const data = settledData(told);
  const held = heldBySums(told);
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
  const gaps = methodGaps(methodFactsOf(data, parts));
  return {
    model,
    notices: [
      ...draftNotices(data, parts, held),
      // Of the data as they came: here words are not yet made one.
      ...wordsTakenForOne(
        told,
        parts.roster.rows.map(({ rep }) => rep.id),
      ),
      ...(isEmpty ? [NOBODY] : []),
    ],
    asked: intakeQuestions({ data, parts, model, gaps }),
    gaps,
    held,
  };
}
