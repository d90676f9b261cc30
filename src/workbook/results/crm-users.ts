import type { AllocationPlan, CrmUser, QuotaModel, RepPlan } from "../../engine";
import { block } from "../block";
import type { Block, InputRule } from "../description";
import { crmUserList } from "../inputs/decision-lists";
import { fieldOf, toldColumn } from "../inputs/input-list";
import { known, wordsWorked } from "../plan/columns";
import { planned } from "./rep-figures";

/** The systems that take quotas in. */
const systems = ["Salesforce", "HubSpot"] as const;
export type System = (typeof systems)[number];
/** Where a model keeps who is who in a system. */
const userKeys: Readonly<Record<System, "salesforce" | "hubspot">> = {
  Salesforce: "salesforce",
  HubSpot: "hubspot",
};

/** The column that says who is who in a system. */
export function userColumn(system: System): string {
  return fieldOf(crmUserList, userKeys[system]).header;
}

type Told = (id: string) => CrmUser | undefined;

function usersTold({ decisions }: QuotaModel): Told {
  const told = new Map(decisions.crm.users.map((user) => [user.rep, user]));
  return (id) => told.get(id);
}

/** The user that a rep is in a system: the rep's own id until somebody tells. */
export function userIn(system: System, model: QuotaModel): (id: string) => string {
  const told = usersTold(model);
  return (id) => told(id)?.[userKeys[system]] || id;
}

/** What a person may type for an id of the system. */
export const isText: InputRule = {
  kind: "text",
  hint: "The id that the system knows this person by.",
};

/** Which user of a CRM is which rep: until somebody tells, the rep's own id stands in. */
export function usersBlock(model: QuotaModel, { reps }: AllocationPlan): Block {
  const told = usersTold(model);
  const { heading, table } = crmUserList;
  return block<RepPlan>(
    { heading, table },
    [
      known("id", "Rep", ({ id }) => id),
      wordsWorked("name", "Name", {
        formula: `=${planned("Name")}`,
        value: ({ person }) => person.name,
      }),
      ...systems.map((system) => {
        const key = userKeys[system];
        return toldColumn<RepPlan>(fieldOf(crmUserList, key), ({ id }) => told(id)?.[key]);
      }),
    ],
    reps,
  );
}
