import { itemStatuses } from "../../engine";
import { choice, day, shown, words } from "./field";
import type { InputList } from "./input-list";

/** What is told of the items of the checklists, and of whole steps and phases. */
export const engagementList: InputList = {
  table: "EngagementList",
  heading: "Checklists, step by step",
  section: "decisions.engagement",
  knownBy: ["item"],
  beside: [
    "What is to be done",
    "Stands",
    "Meeting",
    "Kind",
    "Step",
    "Phase",
    "Own word",
    "Of its step",
    "Of its phase",
    "Said above",
  ],
  fields: [
    shown(words("item", "Item")),
    choice("status", "Status", {
      choices: itemStatuses,
      hint: "Blank for what its step or phase says; OPEN where nobody said anything.",
    }),
    day("on", "Date", "The day it was done or left out."),
    words("by", "Owner", "Who answers for it."),
    words("note", "Note"),
  ],
};
