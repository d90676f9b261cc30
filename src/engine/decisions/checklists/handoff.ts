import { step, type ChecklistPhase } from "./checklist";

/** Phase 4: the quotas are the customer's own. */
export const handoff: ChecklistPhase = {
  id: "4",
  title: "Handoff",
  steps: [
    step(
      ["4a", "Maintenance schedule"],
      [
        ["written", "The maintenance schedule is written, with its limits"],
        ["owner", "Everything in it has an owner by name"],
        ["review", "The dates of the quarterly reviews are set"],
        ["triggers", "It is agreed what calls the quota expert back"],
      ],
    ),
    step(
      ["4b", "Internal handoff"],
      [
        ["method", "Whoever keeps the relationship knows the method and why it was chosen"],
        ["concerns", "It is told who objected, and why"],
        ["dashboards", "It is shown where the dashboards are and how they are read"],
        ["questions", "The questions of the sessions are handed on"],
        ["escalation", "It is agreed who handles what"],
      ],
    ),
    step(
      ["4c", "External handoff"],
      [
        ["delivered", "What was delivered was gone through with the customer"],
        ["review", "The quarterly review and its agenda were gone through"],
        ["maintenance", "The maintenance schedule was gone through, task by task"],
        ["package", "The package is handed over: workbook, documents, recordings, whom to ask"],
        ["nothing-open", "Nothing is open, and the last questions are answered"],
        ["said", "It was said aloud that the project is complete"],
      ],
    ),
    step(
      ["4d", "Close"],
      [
        ["archived", "Everything is filed where it belongs"],
        ["documents", "The documents of the handoff are complete"],
        ["status", "The project is marked as closed"],
        ["billing", "Hours and invoices are settled"],
        ["look-back", "It was talked over what went well and what to do differently"],
        ["next", "The next step with this customer is set: a retainer, a project or a check-in"],
      ],
    ),
  ],
};
