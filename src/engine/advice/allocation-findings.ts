import type { FunnelInputs } from "../funnel/funnel";
import type { AllocationJudged } from "./allocation-judged";
import { dealFindings } from "./deal-findings";
import { evidenceFindings } from "./evidence-findings";
import type { Finding } from "./finding";
import { meetingFindings, poolFindings } from "./pool-findings";
import { ratioFindings } from "./ratio-findings";
import { teamFindings } from "./team-findings";
import { territoryFindings } from "./territory-findings";

/** Everything worth a word about how a pool was handed out. */
export function allocationFindings(
  judged: AllocationJudged,
  funnel: FunnelInputs,
): readonly Finding[] {
  return [
    ...poolFindings(judged),
    ...meetingFindings(judged, funnel),
    ...territoryFindings(judged),
    ...ratioFindings(judged),
    ...teamFindings(judged),
    ...evidenceFindings(judged),
    ...dealFindings(judged),
  ];
}
