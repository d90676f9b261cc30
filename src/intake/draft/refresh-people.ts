import type { QuotaModel, Rep } from "../../engine";
import type { RefreshLog, Shown } from "./refresh-log";

const asIs = (value: Shown) => value;

/** Numbers of the past that an export tells; one that it does not tell stays. */
function withPast(rep: Rep, told: Rep, said: { log: RefreshLog; isSameYear: boolean }): Rep {
  const past = (field: "previousBookings" | "previousQuota") =>
    told[field] === null
      ? rep[field]
      : said.log.take(
          `roster.${rep.id}.${field}`,
          { stands: rep[field], told: told[field], show: asIs },
          said.isSameYear,
        );
  const [previousBookings, previousQuota] = [past("previousBookings"), past("previousQuota")];
  return { ...rep, previousBookings, previousQuota };
}

/** Somebody new, pointing at nothing that the model does not hold. */
function newcomer(rep: Rep, model: QuotaModel, people: ReadonlySet<string>): Rep {
  const has = (rows: readonly string[], word: string) => (rows.includes(word) ? word : "");
  return {
    ...rep,
    segment: has(
      model.targets.map(({ segment }) => segment),
      rep.segment,
    ),
    territory: has(
      model.territories.map(({ id }) => id),
      rep.territory,
    ),
    manager: people.has(rep.manager) ? rep.manager : "",
  };
}

/** The roster with new numbers of the past and with whoever is new; nobody is taken away. */
export function refreshedRoster(
  model: QuotaModel,
  draft: QuotaModel,
  said: {
    readonly log: RefreshLog;
    readonly isSameYear: boolean;
    /** Whether the model's method can give somebody new a quota. */
    readonly canPlan: (rep: Rep) => boolean;
  },
): readonly Rep[] {
  const { log } = said;
  const told = new Map(draft.roster.map((rep) => [rep.id, rep]));
  const here = model.roster.map((rep) => {
    const now = told.get(rep.id);
    if (now !== undefined) return withPast(rep, now, said);
    const why =
      "The export does not name this person any more: give a last day, or take the row out.";
    log.leave(`roster.${rep.id}`, [rep.name, null], why);
    return rep;
  });
  const known = new Set([...model.roster, ...model.hires].map(({ id }) => id));
  const newcomers = draft.roster.filter(({ id }) => !known.has(id));
  const fresh = newcomers.filter(said.canPlan);
  for (const { id, name } of newcomers.filter((rep) => !said.canPlan(rep))) {
    const why = "Nobody knows what such a rep sells in a year: say it, then add the row.";
    log.leave(`roster.${id}`, [null, name], why);
  }
  if (log.isConfirmed("roster")) {
    for (const { id, name } of fresh) log.leave(`roster.${id}`, [null, name]);
    return here;
  }
  const people = new Set([...known, ...fresh.map(({ id }) => id)]);
  return [
    ...here,
    ...fresh.map((rep) => {
      log.change(`roster.${rep.id}`, null, rep.name);
      return newcomer(rep, model, people);
    }),
  ];
}
