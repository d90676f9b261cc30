/** The three roles of a funnel: setters book meetings, closers close deals, managers answer for the team. */
export const funnelRoles = ["closer", "setter", "manager"] as const;
export type FunnelRole = (typeof funnelRoles)[number];

export type QuotaMode = "auto" | "manual";

/** What a role's quota counts, in words for one and for many. */
export const quotaUnits: Readonly<
  Record<FunnelRole, { readonly one: string; readonly many: string }>
> = {
  closer: { one: "deal", many: "deals" },
  setter: { one: "meeting", many: "meetings" },
  manager: { one: "team deal", many: "team deals" },
};
