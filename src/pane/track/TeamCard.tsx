import { Caption1 } from "@fluentui/react-components";
import { rounded, type Fact } from "../../engine";
import { spokenChance, spokenShare } from "../numbers/spoken";
import { Facts } from "../reports/ReportView";
import { Section } from "../pieces/Section";
import { LightCounts } from "./LightCounts";
import { PeriodPicture } from "./PeriodPicture";
import { useTrackStyles } from "./Track.styles";
import { teamConfidence, type TeamConfidence, type Tracked } from "./tracked";
import { trackWords } from "../words/track";

/** So many of those who did not report are named. */
const NAMED = 5;

function factsOf({ team }: Tracked, { confidence }: TeamConfidence): readonly Fact[] {
  const { facts } = trackWords;
  const { company } = team;
  const { projected, quota } = company;
  const gap = projected === null ? null : projected - quota;
  return [
    [facts.quota, company.quotaOfAll, "money"],
    [facts.reported, trackWords.of(company.reported, company.reps), "text"],
    [facts.made, company.actual, "money"],
    [facts.attainment, company.attainment, "share"],
    [facts.expected, company.expected, "money"],
    [facts.pace, company.pace, "share"],
    [facts.projected, projected, "money"],
    [facts.projectedShare, company.projectedAttainment, "share"],
    [
      gap !== null && gap > 0 ? facts.above : facts.gap,
      gap === null ? null : Math.abs(rounded(gap, 0)),
      "money",
    ],
    [facts.perDay, company.requiredPerDay, "money"],
    [facts.chance, confidence === null ? null : spokenChance(confidence.chanceOfQuota), "text"],
    [facts.sure, confidence?.sure90 ?? null, "money"],
  ];
}

function chanceWords({ confidence, periods }: TeamConfidence): string {
  if (confidence !== null) return trackWords.chanceFrom(periods);
  return periods < 3 ? trackWords.noChance(periods) : trackWords.nothingToCome;
}

/** Where the team stands: lights, figures and the picture. */
export function TeamCard({ tracked }: { readonly tracked: Tracked }) {
  const styles = useTrackStyles();
  const { team, tracking, currency } = tracked;
  const { start, end, asOf } = tracking.period;
  const { clock, company, reps } = team;
  const silent = reps.flatMap(({ reporting, rep }) =>
    reporting === "SILENT" ? [rep.person.name] : [],
  );
  const sure = teamConfidence(tracked);
  return (
    <Section title={trackWords.asOf(asOf)}>
      <Caption1 className={styles.small}>
        {trackWords.period(start, end)} {trackWords.over(spokenShare(clock.share), clock.left)}
      </Caption1>
      <LightCounts tracked={tracked} />
      <Facts facts={factsOf(tracked, sure)} currency={currency} />
      <Caption1 className={styles.small}>{chanceWords(sure)}</Caption1>
      {silent.length > 0 && (
        <Caption1 className={styles.small}>
          {trackWords.notReported(silent.slice(0, NAMED), silent.length - NAMED)}
        </Caption1>
      )}
      <PeriodPicture line={company} currency={currency} />
    </Section>
  );
}
