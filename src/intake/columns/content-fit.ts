import type { ColumnProfile } from "./column-profile";
import type { Field } from "./mapping";
import { stageOutcome } from "./stage-words";

/** Whether a column holds such things, but for a part that may be faulty. */
type Fit = (profile: ColumnProfile, faulty?: number) => boolean;

/** Half of a column may be unreadable where its header says what it is; where nothing says so, a fifth. */
const NAMED = 0.5;
const UNNAMED = 0.2;

const most = (part: number, { filled }: ColumnProfile, faulty = UNNAMED): boolean =>
  filled > 0 && part >= (1 - faulty) * filled;

const isDates: Fit = (profile, faulty) => most(profile.dates, profile, faulty);
/** Days that lost their format on the way are numbers; the header says what they are. */
const isDays: Fit = (profile, faulty) =>
  isDates(profile, faulty) || most(profile.dates + profile.serials, profile, faulty);
const isNumbers: Fit = (profile, faulty) =>
  most(profile.numbers, profile, faulty) && !isDates(profile);
const isShare: Fit = (profile, faulty) => isNumbers(profile, faulty) && profile.largest <= 100;
const isTruth: Fit = (profile, faulty) => most(profile.truths, profile, faulty);
const isWords: Fit = (profile) => !most(profile.numbers, profile) && !isDates(profile);
const isKinds: Fit = (profile) => isWords(profile) && profile.contents !== null;
const isMail: Fit = (profile, faulty) => most(profile.emails, profile, faulty);
const isName: Fit = (profile) => !isDates(profile) && !isMail(profile) && !isTruth(profile);
const isCode: Fit = ({ contents }) =>
  contents !== null && [...contents.keys()].every((text) => /^[A-Za-z]{3}$/.test(text));
const isAnything: Fit = () => true;

const fits: Readonly<Partial<Record<Field, Fit>>> = {
  rep: (profile) => !isDates(profile) && !isTruth(profile),
  repEmail: isMail,
  email: isMail,
  account: isName,
  name: isName,
  type: isKinds,
  segment: isKinds,
  stage: isKinds,
  role: isWords,
  created: isDays,
  closed: isDays,
  startDate: isDays,
  endDate: isDays,
  day: isDays,
  isWon: isTruth,
  isClosed: isTruth,
  isActive: (profile, faulty) => isTruth(profile, faulty) || isKinds(profile),
  amount: isNumbers,
  quota: isNumbers,
  previousQuota: isNumbers,
  annualOte: isNumbers,
  accounts: isNumbers,
  potential: isNumbers,
  count: isNumbers,
  years: isNumbers,
  months: isNumbers,
  probability: isShare,
  splitShare: isShare,
  payMix: isShare,
  currency: isCode,
};

/** Whether what stands in a column can be what its header says; a column without contents may be anything. */
export function canHold(profile: ColumnProfile, field: Field): boolean {
  return profile.filled === 0 || (fits[field] ?? isAnything)(profile, NAMED);
}

/** Fields that are known by what stands in them, where no header names them. */
export function isPlainlyHolding(profile: ColumnProfile, field: Field): boolean {
  if (profile.filled === 0) return false;
  if (field === "stage") {
    const { contents } = profile;
    return contents !== null && [...contents.keys()].some((text) => stageOutcome(text) === "WON");
  }
  if (field === "amount") return isNumbers(profile) && profile.largest > 100;
  return field === "repEmail" || field === "email" ? isMail(profile) : false;
}
