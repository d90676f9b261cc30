import { spokenCount, spokenMoney } from "../../engine";
import type { Part } from "../../handoff";
import type { CleanedTables, Draft, Refreshed } from "../../intake";

type Shown = Refreshed["changes"][number]["before"];

/** So many lines of a list are printed; a program finds the others in the JSON. */
const SHOWN = 40;

const paragraph = (text: string): Part => ({ kind: "paragraph", text });
const heading = (text: string): Part => ({ kind: "heading", text });

/** Text from a file, without signs that a terminal would obey. */
function plain(text: string): string {
  return text.replaceAll(/\p{C}/gu, " ");
}

function shown(value: Shown): string {
  if (value === null) return "–";
  const text = typeof value === "number" ? value.toLocaleString("en-US") : plain(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function more(rows: readonly unknown[]): readonly Part[] {
  return rows.length <= SHOWN ? [] : [paragraph(`And ${rows.length - SHOWN} more.`)];
}

function heldParts({ held, model }: Draft): readonly Part[] {
  if (held.length === 0) return [];
  const money = (amount: number) => spokenMoney(Math.round(amount), model.company.currency);
  return [
    heading("Months in which deals and the table of bookings differ"),
    paragraph("The deals count; nothing is added."),
    {
      kind: "table",
      headers: ["Month", "By the deals", "By the table", "More in the table"],
      rows: held
        .slice(0, SHOWN)
        .map(({ month, deals, told, difference }) => [
          month,
          money(deals),
          money(told),
          money(difference),
        ]),
    },
    ...more(held),
  ];
}

function activityParts({ activities }: CleanedTables, named: Named): readonly Part[] {
  const { counts, unknownKinds } = activities;
  if (counts.length === 0) return [];
  const kinds = [...new Set(counts.map(({ kind }) => kind))].sort().reverse();
  const byRep = new Map<string, Map<string, number>>();
  const months = new Set<string>();
  for (const { rep, kind, month, count } of counts) {
    const own = byRep.get(rep) ?? new Map<string, number>();
    byRep.set(rep, own.set(kind, (own.get(kind) ?? 0) + count));
    months.add(month);
  }
  const run = [...months].sort();
  const reps = [...byRep];
  const unknown = unknownKinds.slice(0, 8).map(({ word, rows }) => `${plain(word)} (${rows})`);
  return [
    heading("What was done to sell"),
    paragraph(
      `From ${run.at(0)} to ${run.at(-1)}. A model holds such counts only of a period that is tracked: they are told here, and by month in the JSON.`,
    ),
    {
      kind: "table",
      headers: ["Rep", ...kinds.map((kind) => kind || "of unknown kind")],
      rows: reps
        .slice(0, SHOWN)
        .map(([rep, own]) => [named(rep), ...kinds.map((kind) => spokenCount(own.get(kind) ?? 0))]),
    },
    ...more(reps),
    ...(unknown.length === 0
      ? []
      : [paragraph(`Words of which the kind is not known: ${unknown.join(", ")}.`)]),
  ];
}

/** Names for ids, where there are any. */
type Named = (id: string) => string;

function gapParts({ gaps }: Draft, named: Named): readonly Part[] {
  if (gaps.length === 0) return [];
  const behind = gaps.flatMap(({ title, behind: rows }) =>
    rows.length === 0
      ? []
      : [
          [
            title,
            rows
              .slice(0, 6)
              .map(({ of, figures }) => {
                const said = Object.entries(figures).map(([name, value]) => {
                  return `${name} ${spokenCount(value)}`;
                });
                return `${named(of)}: ${said.join(", ")}`;
              })
              .join("; ") + (rows.length > 6 ? `; and ${rows.length - 6} more` : ""),
          ],
        ],
  );
  return [
    heading("Where the method of today goes wrong"),
    {
      kind: "table",
      headers: ["What", "As the data show it", "What would mend it"],
      rows: gaps.map(({ title, words, remedy }) => [title, words, remedy]),
    },
    ...(behind.length === 0
      ? []
      : [{ kind: "table" as const, headers: ["What", "The data behind it"], rows: behind }]),
  ];
}

function refreshParts(refresh: Refreshed | null): readonly Part[] {
  if (refresh === null) return [];
  const { changes, left } = refresh;
  return [
    heading("What the export changes"),
    changes.length === 0
      ? paragraph("Nothing.")
      : {
          kind: "table",
          headers: ["What", "Before", "Now"],
          rows: changes
            .slice(0, SHOWN)
            .map(({ path, before, after }) => [plain(path), shown(before), shown(after)]),
        },
    ...more(changes),
    heading("What it tells otherwise and was left"),
    left.length === 0
      ? paragraph("Nothing.")
      : {
          kind: "table",
          headers: ["What", "Stands", "The export tells", "Why it was left"],
          rows: left
            .slice(0, SHOWN)
            .map(({ path, stands, told, why }) => [plain(path), shown(stands), shown(told), why]),
        },
    ...more(left),
  ];
}

/** What the data say beyond their own rows: work, sums beside deals, gaps of the method, and what a refresh does. */
export function draftParts(
  found: CleanedTables,
  draft: Draft,
  refresh: Refreshed | null,
): readonly Part[] {
  const names = new Map(found.people.map(({ id, name }) => [id, name]));
  const named: Named = (id) => plain(names.get(id) ?? id);
  return [
    ...activityParts(found, named),
    ...heldParts(draft),
    ...gapParts(draft, named),
    ...refreshParts(refresh),
  ];
}
