import type { Finding, Judged, Weight } from "./finding";
import { funnelFindings } from "./funnel-findings";
import { payFindings } from "./pay-findings";
import { quotaFindings } from "./quota-findings";

/** Everything worth a word about funnel, quotas and pay of the roles, what needs action first. */
export function findings(judged: Judged): readonly Finding[] {
  return byWeight([...funnelFindings(judged), ...quotaFindings(judged), ...payFindings(judged)]);
}

/** What needs action first, then what is good to know, then good news. */
export function byWeight(findings: readonly Finding[]): readonly Finding[] {
  const order: readonly Weight[] = ["act", "know", "good"];
  return order.flatMap((weight) => findings.filter((finding) => finding.weight === weight));
}
