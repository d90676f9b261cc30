import type { Role } from "../../engine";

const ABOVE =
  /\b(?:vp|svp|evp|vice president|director|head|chief|cro|cso|president|leiter(?:in)?)\b/i;
const SETTER =
  /\b(?:sdr|bdr|ldr|sales development|business development rep\w*|lead development)\b/i;
const KEEPER =
  /\b(?:account manager|am|csm|customer success|client (?:manager|partner|success)|relationship manager|kundenbetreu\w*)\b/i;
const LEADS = /\b(?:manager|lead|supervisor)\b/i;
const CLOSER =
  /\b(?:ae|account executive|sales|seller|closer|vertrieb\w*|rep|representative|commercial|ventas|ventes)\b/i;
const OF_SALES =
  /\b(?:sales|revenue|commercial|cro|vertrieb\w*|ventas|ventes|account|sdr|bdr|business development|customer success)\b/i;

/** What somebody does by their title; null where it says nothing of sales. */
export function roleOfTitle(title: string): Role | null {
  if (ABOVE.test(title)) return "MANAGER";
  if (SETTER.test(title)) return LEADS.test(title) ? "MANAGER" : "SDR";
  if (KEEPER.test(title)) return "AM";
  if (LEADS.test(title)) return "MANAGER";
  return CLOSER.test(title) ? "AE" : null;
}

/** Whether a title puts somebody on a sales team by itself: a manager may be one of anything. */
export function isSalesTitle(title: string): boolean {
  const role = roleOfTitle(title);
  return role === "MANAGER" ? OF_SALES.test(title) : role !== null;
}
