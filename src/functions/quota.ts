import { attainment, autoQuota, dealsFromSpend, funnelRoles } from "../engine";
import { aboveZero, answer, given, oneOf, shareOfWhole, zeroOrMore } from "./asked";

/**
 * Whose quota is meant
 * @customenum {string}
 */
enum Role {
  /** Shares the team's deals with the other closers */
  closer = "closer",
  /** Books meetings, as many as the working days allow */
  setter = "setter",
  /** Answers for all deals of the team */
  manager = "manager",
}

/**
 * Deals that marketing spend brings in a month: spend ÷ cost per meeting × show-up rate × close rate.
 * @customfunction QUOTA.DEALS QUOTA.DEALS
 * @helpurl https://localhost:3000/functions.html#quota.deals
 * @param {number} spend Marketing spend of the month
 * @param {number} costPerMeeting What one booked meeting costs
 * @param {number} showRate Share of booked meetings that take place, from 0 to 1
 * @param {number} closeRate Share of held meetings that become deals, from 0 to 1
 * @returns {number} Deals in the month
 * @example =QUOTA.DEALS(30000,100,0.6,0.3) //=> 54
 */
export function quotaDeals(
  spend: number,
  costPerMeeting: number,
  showRate: number,
  closeRate: number,
): number {
  return answer(
    dealsFromSpend({
      marketingSpend: zeroOrMore("spend", spend),
      costPerMeeting: aboveZero("costPerMeeting", costPerMeeting),
      showRate: shareOfWhole("showRate", showRate),
      closeRate: shareOfWhole("closeRate", closeRate),
    }),
  );
}

/**
 * Monthly quota of one person that follows the business: a closer's share of the deals, a setter's capacity, a manager's whole team.
 * @customfunction QUOTA.AUTO QUOTA.AUTO
 * @helpurl https://localhost:3000/functions.html#quota.auto
 * @param {Role} role Whose quota: closer, setter or manager
 * @param {number} expectedDeals Deals the team is expected to close in the month
 * @param {number} headcount People in the role
 * @param {number} [meetingsPerDay] Meetings one setter can book on a working day; needed for setters
 * @param {number} [workingDays] Working days in the month; needed for setters
 * @returns {number} Quota of one person for the month
 * @example =QUOTA.AUTO("closer",54.6,8) //=> 6.825
 */
export function quotaAuto(
  role: Role,
  expectedDeals: number,
  headcount: number,
  meetingsPerDay?: number,
  workingDays?: number,
): number {
  const whose = oneOf("role", role, funnelRoles);
  const setter = whose === "setter";
  return answer(
    autoQuota(whose, {
      deals: zeroOrMore("expectedDeals", expectedDeals),
      closers: whose === "closer" ? aboveZero("headcount", headcount) : null,
      meetingsPerDay: setter ? zeroOrMore("meetingsPerDay", meetingsPerDay) : null,
      workingDays: setter ? zeroOrMore("workingDays", workingDays) : null,
    }),
  );
}

/**
 * What was made over what was asked.
 * @customfunction QUOTA.ATTAINMENT QUOTA.ATTAINMENT
 * @helpurl https://localhost:3000/functions.html#quota.attainment
 * @param {number} actual What was made
 * @param {number} quota What was asked, above zero
 * @returns {number} Attainment as a share: 1 is quota
 * @example =QUOTA.ATTAINMENT(6.825,10.5) //=> 0.65
 */
export function quotaAttainment(actual: number, quota: number): number {
  return answer(attainment(given("actual", actual), aboveZero("quota", quota)));
}
