import type { Finding, Judged, Weight } from "./finding";
import { funnelFindings } from "./funnel-findings";
import { payFindings } from "./pay-findings";
import { quotaFindings } from "./quota-findings";

/** Everything worth a word, what needs action first. */
export function findings(judged: Judged): readonly Finding[] {
  const all = [...funnelFindings(judged), ...quotaFindings(judged), ...payFindings(judged)];
  const order: readonly Weight[] = ["act", "know", "good"];
  return order.flatMap((weight) => all.filter((finding) => finding.weight === weight));
}
