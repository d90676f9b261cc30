import { spokenMoney, type QuotaModel, type QuotaPlan } from "../../engine";
import { Message } from "../Message";
import { Problems } from "../Problems";
import { words } from "../words";

type TeamNoticeProps = { readonly model: QuotaModel; readonly plan: QuotaPlan };

/** What the pane has to say of a team whose quotas it does not show yet, or of what keeps them from being planned. */
export function TeamNotice({ model, plan: { allocation } }: TeamNoticeProps) {
  if (allocation === null) return null;
  if (allocation.kind === "impossible") {
    return <Problems problems={allocation.problems} isStale={false} />;
  }
  const people = model.roster.length + model.hires.length;
  const pool = spokenMoney(allocation.totals.company.quota, model.company.currency);
  return (
    <Message intent="info" title={words.team}>
      {words.rosterBeside(people, allocation.reps.length, pool)}
    </Message>
  );
}
