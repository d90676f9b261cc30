import { assumption, figureOf, unspoken, working, type Figure } from "./figure/figure";
import type { FunnelRole } from "./funnel/roles";
import { roleDefinitions, roleLabels, scalarDefinitions } from "./input-definitions";
import type { QuotaModel, ScalarName } from "./model";
import type { RoleNumber } from "./pay/role-pay";
import type { QuotaPlan } from "./quota-plan";

/** A label without the hint that it is there only if given: a figure that is told was given. */
function spoken(label: string): string {
  return label.replace(", if given", "");
}

function scalarFigure(model: QuotaModel, name: ScalarName): Figure {
  const said = model.register[name] ?? unspoken;
  const { label, kind } = scalarDefinitions[name];
  return figureOf(kind, assumption(spoken(label), model.inputs[name], said));
}

function roleFigure(model: QuotaModel, role: FunnelRole, field: RoleNumber): Figure {
  const { label, kind } = roleDefinitions[field];
  const name = `${roleLabels[role]}: ${spoken(label).toLowerCase()}`;
  const said = model.register[`${role}.${field}`] ?? unspoken;
  return figureOf(kind, assumption(name, model.roles[role][field], said));
}

/** A funnel stage: the figure given directly, or the step that made it. */
function stageFigure(
  model: QuotaModel,
  given: ScalarName,
  step: {
    readonly name: string;
    readonly value: number | null;
    readonly words: string;
    readonly from: readonly Figure[];
  },
): Figure {
  return model.inputs[given] === null
    ? working(step.name, step.value, step)
    : scalarFigure(model, given);
}

/** The deals a month brings, down to the inputs they rest on. */
export function dealsFigure(model: QuotaModel, plan: QuotaPlan): Figure {
  const booked = stageFigure(model, "meetingsBooked", {
    name: "Meetings booked",
    value: plan.funnel.meetingsBooked.value,
    words: "marketing spend ÷ cost per meeting",
    from: [scalarFigure(model, "marketingSpend"), scalarFigure(model, "costPerMeeting")],
  });
  const held = stageFigure(model, "meetingsHeld", {
    name: "Meetings held",
    value: plan.funnel.meetingsHeld.value,
    words: "meetings booked × show-up rate",
    from: [booked, scalarFigure(model, "showRate")],
  });
  return stageFigure(model, "deals", {
    name: "Deals",
    value: plan.funnel.deals.value,
    words: "meetings held × close rate",
    from: [held, scalarFigure(model, "closeRate")],
  });
}

/** A role's quota, down to the inputs it rests on. */
export function quotaFigure(model: QuotaModel, plan: QuotaPlan, role: FunnelRole): Figure {
  const name = `${roleLabels[role]} quota`;
  const value = plan.roles.find((row) => row.role === role)?.quota ?? null;
  if (model.roles[role].quotaMode === "manual") {
    const manual = roleFigure(model, role, "manualQuota");
    return working(name, value, { words: "set by hand", from: [manual] });
  }
  switch (role) {
    case "closer":
      return working(name, value, {
        words: "deals ÷ closers",
        from: [dealsFigure(model, plan), roleFigure(model, "closer", "headcount")],
      });
    case "setter":
      return working(name, value, {
        words: "meetings per setter per day × working days",
        from: [scalarFigure(model, "meetingsPerDay"), scalarFigure(model, "workingDays")],
      });
    case "manager":
      return working(name, value, { words: "all team deals", from: [dealsFigure(model, plan)] });
  }
}
