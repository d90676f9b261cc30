import type { VerifiedSystem } from "./verified";

/** What a column of a load file holds. */
export type FieldKey = "owner" | "kind" | "start" | "end" | "amount" | "currency";

/** A column as its system calls it. */
export type Field = {
  readonly key: FieldKey;
  readonly header: string;
  /** What it holds, for those who make the export. */
  readonly holds: string;
};

/** The columns of both load files, in their order: a re-export has the same. */
export const fieldsOf: Readonly<Record<VerifiedSystem, readonly Field[]>> = {
  salesforce: [
    { key: "owner", header: "QuotaOwnerId", holds: "The user's id, with 15 or 18 signs." },
    { key: "kind", header: "ForecastingTypeId", holds: "The id of the forecast type." },
    { key: "start", header: "StartDate", holds: "The first day of the period." },
    { key: "amount", header: "QuotaAmount", holds: "The quota, as a number." },
    {
      key: "currency",
      header: "CurrencyIsoCode",
      holds: "The currency; leave it empty where the system has one only.",
    },
  ],
  hubspot: [
    { key: "kind", header: "hs_goal_name", holds: "The name of the goal." },
    { key: "owner", header: "hubspot_owner_id", holds: "The owner's id." },
    { key: "start", header: "hs_start_datetime", holds: "When the period begins, in UTC." },
    {
      key: "end",
      header: "hs_end_datetime",
      holds: "When the period ends; it is not compared and may stay empty.",
    },
    { key: "amount", header: "hs_target_amount", holds: "The quota, as a number." },
  ],
};

/** How people call the systems. */
export const systemNames: Readonly<Record<VerifiedSystem, string>> = {
  salesforce: "Salesforce",
  hubspot: "HubSpot",
};

/** The header of a field in a system. */
export function headerOf(system: VerifiedSystem, key: FieldKey): string {
  const field = fieldsOf[system].find((each) => each.key === key);
  if (field === undefined) throw new RangeError(`${system} has no column for ${key}.`);
  return field.header;
}

/** Whether a system tells a field. */
export function hasField(system: VerifiedSystem, key: FieldKey): boolean {
  return fieldsOf[system].some((each) => each.key === key);
}
