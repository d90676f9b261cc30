import { workbookStatuses } from "../../engine";
import { choice, day, flag, number, shown, words } from "./field";
import type { InputList } from "./input-list";
import type { SingleInput } from "./single-inputs";

const note = words("note", "Note");

export const definitionList: InputList = {
  table: "DefinitionList",
  heading: "Definitions to agree on",
  section: "decisions.definitions",
  knownBy: ["term"],
  fields: [
    shown(words("term", "Term")),
    words("definition", "Definition", "Yours to change: approve it anew afterwards."),
    flag("isApproved", "Approved", "yes once those who decide agree."),
    words("by", "Approved by", "Who decides about the word."),
    day("on", "Date", "The day it was agreed."),
    note,
  ],
};

export const gateList: InputList = {
  table: "GateList",
  heading: "Gates",
  section: "decisions.gates",
  knownBy: ["gate"],
  beside: [
    "Open",
    "Counted are",
    "Beside it",
    "What that is",
    "May be accepted",
    "Accepted as it is",
    "Result",
  ],
  fields: [
    shown(words("gate", "Gate")),
    shown(words("what", "What must hold")),
    words("signedBy", "Signed by", "Who answers for the gate."),
    day("on", "Date", "The day of signing."),
    note,
  ],
};

export const signatureList: InputList = {
  table: "SignatureList",
  heading: "Signatures",
  section: "decisions.signatures",
  knownBy: ["role"],
  fields: [
    shown(words("role", "Role")),
    words("name", "Name", "Who signs in this role."),
    day("on", "Date", "The day of signing."),
  ],
};

/** Its other columns are the plan's, and as many as there are periods. */
export const acceptanceList: InputList = {
  table: "QuotaList",
  heading: "Quota list",
  section: "decisions.acceptances",
  knownBy: ["rep"],
  beside: "any",
  fields: [
    shown(words("rep", "Rep")),
    flag("isAccepted", "Accepted", "Whether the rep has accepted this quota."),
    day("on", "Date", "The day of the answer."),
    note,
  ],
};

export const versionList: InputList = {
  table: "VersionList",
  heading: "Versions",
  section: "decisions.versions",
  knownBy: ["version"],
  fields: [
    words("version", "Version", "What this version is called."),
    day("on", "Date", "The day of this version."),
    words("who", "Who"),
    words("what", "What changed"),
    words("after", "After which meeting"),
  ],
};

export const crmUserList: InputList = {
  table: "CrmUsers",
  heading: "Users",
  section: "decisions.crm.users",
  knownBy: ["rep"],
  beside: ["Name"],
  fields: [
    shown(words("rep", "Rep")),
    words("salesforce", "Salesforce user", "The id that the system knows this person by."),
    words("hubspot", "HubSpot owner", "The id that the system knows this person by."),
  ],
};

export const maintenanceLookList: InputList = {
  table: "MaintenanceList",
  heading: "Tasks and triggers",
  section: "decisions.maintenance",
  knownBy: ["rule"],
  beside: [
    "When",
    "What is checked",
    "Value",
    "When written",
    "Goes by",
    "Flag when",
    "Line",
    "Upper line",
    "Line reached",
    "Line passed",
    "Too much",
    "Too little",
    "While blank",
    "State",
    "Owner",
  ],
  fields: [
    number("seen", "Seen", {
      low: -1e9,
      high: 1e9,
      format: "general",
      hint: "What you see, where it is not the value as written; blank for that.",
    }),
    words("owner", "Owner by name"),
    day("on", "Last looked at", "The day it was last looked at."),
    words("by", "By"),
    shown(words("rule", "Rule"), "note"),
  ],
};

/** How far the workbook is: it stands on the sheet About. */
export const statusInput: SingleInput = {
  name: "WorkbookStatus",
  field: choice("decisions.status", "Status", {
    choices: workbookStatuses,
    hint: "FINAL once it is signed off.",
  }),
};

/** What every line of a load bears, by system. */
export const crmInputs: readonly SingleInput[] = [
  { name: "ForecastType", field: words("decisions.crm.forecastType", "Forecast type") },
  { name: "GoalName", field: words("decisions.crm.goalName", "Name of the goal") },
];
