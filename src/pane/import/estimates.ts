import type { Provenance, QuotaModel } from "../../engine";
import { spokenCount, spokenMoney, spokenShare } from "../numbers/spoken";
import { estimateWords } from "../words/import-estimates";

/** Something that the first model took from the data: several inputs from one source are one line. */
export type Estimate = {
  readonly key: string;
  readonly title: string;
  /** Its value, or how many values there are. */
  readonly value: string;
  /** Between which values it may lie; empty where nobody can tell. */
  readonly interval: string;
  readonly source: string;
  readonly note: string;
};

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The value of an input that has a line of its own; null where it is one of many alike. */
function valueOf(path: string, model: QuotaModel): string | null {
  const money = (amount: number) => spokenMoney(Math.round(amount), model.company.currency);
  const [section = "", ...rest] = path.split(".");
  const name = rest.join(".");
  if (path === "calendar.fiscalYearStart") return model.calendar.fiscalYearStart;
  if (path === "allocation.monthsOfHistory")
    return model.allocation.monthsOfHistory === null
      ? null
      : estimateWords.months(model.allocation.monthsOfHistory);
  if (path === "roster") return estimateWords.people(model.roster.length);
  if (path === "deals") return estimateWords.deals(model.deals.length);
  if (path === "history") return estimateWords.periods(model.history.bookings.length);
  if (path === "targets") return money(model.targets.reduce((sum, { amount }) => sum + amount, 0));
  if (path === "seasonality")
    return model.seasonality
      .map((share, place) =>
        model.seasonality.length === 12
          ? `${months[place]} ${spokenShare(share, 0)}`
          : spokenShare(share, 0),
      )
      .join(", ");
  if (section === "ramps") {
    const ramp = model.ramps.find((each) => each.name === name);
    return ramp?.shares.map((share) => spokenShare(share, 0)).join(", ") ?? null;
  }
  if (section === "productivity") {
    const row = model.productivity.find(
      ({ role, segment }) => name === (segment === "" ? role : `${role}.${segment}`),
    );
    return row === undefined || row.amount === null ? null : estimateWords.aYear(money(row.amount));
  }
  return null;
}

/** What a path of the register is about. Of ids that hold points the last part is the field. */
function titleOf(path: string, isOne: boolean): string {
  const [section = "", ...rest] = path.split(".");
  const name = estimateWords.sections[section] ?? section;
  if (section === "ramps") return rest.join(".");
  const words = rest.filter((part) => part !== "");
  if (isOne) return section === "productivity" ? `${name}: ${words.join(", ")}` : name;
  if (rest.length === 0) return name;
  const field = rest.at(-1) ?? "";
  const said = estimateWords.fields[field];
  return said === undefined ? name : `${name}: ${said}`;
}

/** A path of the register in words. @example pathWords("territories.T01.historicalPerformance") //=> "Territories T01: past performance" */
export function pathWords(path: string): string {
  const [section = "", ...rest] = path.split(".");
  const name = estimateWords.sections[section] ?? section;
  const field = estimateWords.fields[rest.at(-1) ?? ""];
  if (section === "calendar" || section === "allocation") {
    return estimateWords.inputs[rest.join(".")] ?? name;
  }
  const id = (field === undefined ? rest : rest.slice(0, -1)).filter((part) => part !== "");
  const mark = section === "productivity" ? ", " : ".";
  const whose = id.length === 0 ? name : `${name} ${id.join(mark)}`;
  return field === undefined ? whose : `${whose}: ${field}`;
}

function intervalOf({ range }: Provenance, currency: string): string {
  if (range === undefined) return "";
  const money = (amount: number) => spokenMoney(Math.round(amount), currency);
  return estimateWords.interval(money(range.low), money(range.high));
}

/** What a plan rests on most comes first. */
const order = ["productivity", "ramps", "seasonality", "targets", "calendar", "roster", "history"];

function rank(path: string): number {
  const place = order.indexOf(path.split(".")[0] ?? "");
  return place < 0 ? order.length : place;
}

/** Whether the line of the whole section says the same already. */
function isSaid(path: string, { register }: QuotaModel): boolean {
  const [section = ""] = path.split(".");
  return path !== section && register[section]?.source === register[path]?.source;
}

/** All that a first model took from data, with value, interval and source; what came from one source the same way is told once. */
export function estimatesOf(model: QuotaModel): readonly Estimate[] {
  const groups = new Map<string, { readonly paths: string[]; readonly said: Provenance }>();
  const lines = Object.entries(model.register).sort(([one], [other]) => rank(one) - rank(other));
  for (const [path, said] of lines) {
    const own = valueOf(path, model);
    if (own === null && isSaid(path, model)) continue;
    const title = titleOf(path, own !== null);
    const key = own === null ? JSON.stringify([title, said.source]) : path;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { paths: [path], said });
    else group.paths.push(path);
  }
  return [...groups].map(([key, { paths, said }]) => {
    const [path = ""] = paths;
    const own = valueOf(path, model);
    return {
      key,
      title: titleOf(path, own !== null),
      value: own ?? estimateWords.values(spokenCount(paths.length), paths.length === 1),
      interval: intervalOf(said, model.company.currency),
      source: said.source,
      note: said.note,
    };
  });
}
