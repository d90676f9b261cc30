import type { AllocationPlan, RepPlan } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block, InputRule } from "../description";
import { known, wordsWorked } from "../plan/columns";
import { planned } from "./rep-figures";

/** The systems that take quotas in. */
const systems = ["Salesforce", "HubSpot"] as const;
export type System = (typeof systems)[number];
/** The column that says who is who in a system. */
export const userColumns: Readonly<Record<System, string>> = {
  Salesforce: "Salesforce user",
  HubSpot: "HubSpot owner",
};

/** What a person may type for an id of the system. */
export const isText: InputRule = {
  kind: "text",
  hint: "The id that the system knows this person by.",
};

/** Which user of a CRM is which rep: until somebody tells, the rep's own id stands in. */
export function usersBlock({ reps }: AllocationPlan): Block {
  return block<RepPlan>(
    { heading: "Users", table: "CrmUsers" },
    [
      known("id", "Rep", ({ id }) => id),
      wordsWorked("name", "Name", {
        formula: `=${planned("Name")}`,
        value: ({ person }) => person.name,
      }),
      ...systems.map((system): ColumnPlan<RepPlan> => ({
        key: system,
        header: userColumns[system],
        look: "input words",
        format: "text",
        value: () => null,
        rule: () => isText,
      })),
    ],
    reps,
  );
}
