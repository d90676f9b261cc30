import { step, type ChecklistPhase } from "./checklist";

/** Phase 1: from the first export to a plan that is signed. */
export const strategy: ChecklistPhase = {
  id: "1",
  title: "Strategy",
  steps: [
    step(
      ["1a", "Before the kickoff"],
      [
        [
          "intro",
          "The customer has seen what a quota model is and why it rests on data",
          "kickoff",
        ],
        [
          "intake-form",
          "The intake form is filled in: method, people, territories, targets",
          "kickoff",
        ],
        [
          "targets",
          "The approved revenue targets of the year and its quarters are here",
          "kickoff",
        ],
        [
          "territory-list",
          "It is told which accounts belong to which territory and rep",
          "kickoff",
        ],
        ["headcount", "The approved plan of hires is here, with start dates", "kickoff"],
        [
          "pay-plan",
          "The pay plan is here: on-target earnings and how quota relates to them",
          "kickoff",
        ],
        ["definitions-sent", "The definitions are sent to those who decide on them", "kickoff"],
        ["crm-access", "The CRM can be read: nothing can be prepared without it", "kickoff"],
        [
          "export",
          "Won deals of 12 to 24 months are exported, with pipeline and tenure",
          "kickoff",
        ],
        [
          "baseline",
          "Win rate, deal value, cycle and bookings are worked out rep by rep",
          "kickoff",
        ],
        ["variation", "Differences between territories and segments are looked at", "kickoff"],
        [
          "defects",
          "Defects of the data are listed: no owner, no territory, counted twice",
          "kickoff",
        ],
        ["gaps", "How quotas were made so far is compared with what works elsewhere", "kickoff"],
        [
          "first-model",
          "A first model stands, with all that nobody told marked as ASSUMED",
          "kickoff",
        ],
        ["questions", "The questions for the kickoff are written down", "kickoff"],
      ],
    ),
    step(
      ["1b", "Kickoff"],
      [
        ["held", "The kickoff was held, and the first model was gone through", "kickoff"],
        ["targets-confirmed", "Revenue targets are confirmed, or corrected", "kickoff"],
        ["territories-seen", "Territories are confirmed, or the changes are named", "kickoff"],
        ["headcount-confirmed", "People and hires are confirmed with their start dates", "kickoff"],
        ["words-gone-through", "The definitions were gone through one by one", "kickoff"],
        ["cleaning", "Each defect of the data has an owner and a day", "kickoff"],
        ["meetings-set", "The dates of the next meetings are set", "kickoff"],
      ],
    ),
    step(
      ["1c", "Refinement"],
      [
        ["data-clean", "The defects of the data are settled", "dataValidation"],
        ["baseline-agreed", "Bookings of last year are agreed, rep by rep", "dataValidation"],
        [
          "territories-defined",
          "Territories are settled, and the data shows them so",
          "dataValidation",
        ],
        ["weights", "Territory weights are confirmed by those who sell there", "modelReview"],
        ["ramps", "Ramps are agreed for every role that hires", "modelReview"],
        ["segments", "Shares of segments and quotas of roles are agreed", "modelReview"],
        ["reconciled", "Top-down and bottom-up are brought together", "modelReview"],
        ["back-tested", "The back-test was shown, and its result accepted", "backTestReview"],
        ["scenarios", "The scenarios were gone through, and one is planned by", "backTestReview"],
        ["method", "The method is approved", "backTestReview"],
      ],
    ),
    step(
      ["1d", "Sign-off of the plan"],
      [["way-on", "It is decided whether the CRM is set up, or the project ends here", "signOff"]],
    ),
  ],
};
