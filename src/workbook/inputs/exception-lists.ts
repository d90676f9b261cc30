import { changeKinds, prorations } from "../../engine";
import { asked, choice, day, money, number, oneOf, share, words } from "./field";
import { idLists } from "./id-lists";
import type { InputList } from "./input-list";

/** Whom something is about. */
const rep = oneOf("rep", "Rep", { list: idLists.people, hint: "An id of the roster." });

export const leaverList: InputList = {
  table: "LeaverList",
  heading: "Leavers",
  section: "leavers",
  knownBy: ["rep"],
  fields: [
    rep,
    asked(day("lastDay", "Last day")),
    number("backfillAfterMonths", "Backfill after months", {
      low: 0,
      high: 36,
      format: "general",
      hint: "Whole months; blank where the seat is not filled again.",
    }),
  ],
};

export const changeList: InputList = {
  table: "ChangeList",
  heading: "Changes in mid-year",
  section: "changes",
  knownBy: ["id"],
  fields: [
    words("id", "Id", "Names the change."),
    asked(choice("kind", "Kind", { choices: changeKinds, hint: "What happens." })),
    rep,
    oneOf("to", "To", {
      list: idLists.people,
      hint: "Who takes over; blank where the company holds the quota.",
    }),
    asked(share("share", "Share", "How much of the rep's quota moves.")),
    asked(day("from", "From", "The first day.")),
    day("until", "Until", "The last day; blank until the year's end."),
    number("graceDays", "Grace days", {
      low: 0,
      high: 366,
      format: "general",
      hint: "Whole days.",
    }),
    choice("prorateBy", "Prorate by", { choices: prorations, hint: "Blank for DAYS." }),
    words("reason", "Reason"),
  ],
};

export const boundList: InputList = {
  table: "BoundList",
  heading: "Floors, caps and pins",
  section: "bounds",
  knownBy: ["rep"],
  fields: [
    rep,
    money("floor", "Floor", "No quota below this."),
    money("cap", "Cap", "No quota above this."),
    money("pin", "Pin", "The quota, whatever the arithmetic says."),
    words("reason", "Reason", "Why: every bound needs one."),
  ],
};
