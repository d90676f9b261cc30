import type { TemplateTexts } from "../../handoff";
import crmHubspot from "../../../templates/handoff/crm-hubspot.md";
import crmSalesforce from "../../../templates/handoff/crm-salesforce.md";
import definitions from "../../../templates/handoff/definitions.md";
import engagementChecklist from "../../../templates/handoff/engagement-checklist.md";
import handoffMeeting from "../../../templates/handoff/handoff-meeting.md";
import hypercare from "../../../templates/handoff/hypercare.md";
import internalHandoff from "../../../templates/handoff/internal-handoff.md";
import maintenanceSchedule from "../../../templates/handoff/maintenance-schedule.md";
import managerTalkingPoints from "../../../templates/handoff/manager-talking-points.md";
import meetingBackTestReview from "../../../templates/handoff/meeting-back-test-review.md";
import meetingDataValidation from "../../../templates/handoff/meeting-data-validation.md";
import meetingKickoff from "../../../templates/handoff/meeting-kickoff.md";
import meetingLetter from "../../../templates/handoff/meeting-letter.md";
import meetingModelReview from "../../../templates/handoff/meeting-model-review.md";
import meetingSignOff from "../../../templates/handoff/meeting-sign-off.md";
import methodology from "../../../templates/handoff/methodology.md";
import quarterlyReview from "../../../templates/handoff/quarterly-review.md";
import recordingScripts from "../../../templates/handoff/recording-scripts.md";
import repFaq from "../../../templates/handoff/rep-faq.md";
import repLetter from "../../../templates/handoff/rep-letter.md";
import retention from "../../../templates/handoff/retention.md";
import revopsRunbook from "../../../templates/handoff/revops-runbook.md";
import trainingOutline from "../../../templates/handoff/training-outline.md";

/** The texts of ours, by their names: they go into the script of the worker. */
export const templateTexts: TemplateTexts = {
  "crm-hubspot": crmHubspot,
  "crm-salesforce": crmSalesforce,
  definitions,
  "engagement-checklist": engagementChecklist,
  "handoff-meeting": handoffMeeting,
  hypercare,
  "internal-handoff": internalHandoff,
  "maintenance-schedule": maintenanceSchedule,
  "manager-talking-points": managerTalkingPoints,
  "meeting-back-test-review": meetingBackTestReview,
  "meeting-data-validation": meetingDataValidation,
  "meeting-kickoff": meetingKickoff,
  "meeting-letter": meetingLetter,
  "meeting-model-review": meetingModelReview,
  "meeting-sign-off": meetingSignOff,
  methodology,
  "quarterly-review": quarterlyReview,
  "recording-scripts": recordingScripts,
  "rep-faq": repFaq,
  "rep-letter": repLetter,
  retention,
  "revops-runbook": revopsRunbook,
  "training-outline": trainingOutline,
};
