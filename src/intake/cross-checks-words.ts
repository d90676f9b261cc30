import {
  backfillId,
  shippedRamps,
  type AllocationModel,
  type Deal,
  type Problem,
  type Tracking,
} from "../engine";
import { asSheetsCompare, plainForSheets, readIntoWord } from "./sheet-words";
import { visibleText } from "./visible-text";

/** A word that was told, and where. */
export type ToldWord = { readonly where: string; readonly word: string };

/** What such a word is called, and whether it is the id of one thing or a name that many share. */
type Kind = { readonly called: string; readonly isId: boolean };

const ids = (called: string): Kind => ({ called, isId: true });
const names = (called: string): Kind => ({ called, isId: false });

/** The words of one field of a list. */
function told<Row>(section: string, rows: readonly Row[], field: keyof Row & string): ToldWord[] {
  return rows.map((row, place) => ({
    where: `${section}.${place}.${field}`,
    word: String(row[field] ?? ""),
  }));
}

function quoted(word: string): string {
  return `"${visibleText(word)}"`;
}

/** Words that a workbook takes for one, told once for each spelling beside the first. */
function takenForOne(words: readonly ToldWord[], { called, isId }: Kind): readonly Problem[] {
  const firsts = new Map<string, ToldWord>();
  const spellings = new Set<string>();
  return words.flatMap(({ where, word }): readonly Problem[] => {
    if (word === "" || spellings.has(word)) return [];
    spellings.add(word);
    const letters = asSheetsCompare(word);
    const first = firsts.get(letters);
    if (first === undefined) {
      firsts.set(letters, { where, word });
      return [];
    }
    return [
      {
        where,
        what: `The ${called} ${quoted(word)} and ${quoted(first.word)} (${first.where}) are one and the same to formulas, which tell neither capitals nor noughts before a number apart.`,
        remedy: isId
          ? "Give one of the two another id; of Salesforce take the ids of 18 letters, not those of 15."
          : "Write both alike if they are one, or give one of them another name.",
      },
    ];
  });
}

/** Words into which formulas read more than they say, each told once. */
export function misreadWords(words: readonly ToldWord[], called: string): readonly Problem[] {
  const seen = new Set<string>();
  return words.flatMap(({ where, word }): readonly Problem[] => {
    const read = readIntoWord(word);
    if (read === null || seen.has(word)) return [];
    seen.add(word);
    return [
      {
        where,
        what: `The ${called} ${quoted(word)} ${read}.`,
        remedy: `Write something else wherever it stands, such as ${quoted(plainForSheets(word))}.`,
      },
    ];
  });
}

function wordProblems(words: readonly ToldWord[], kind: Kind): readonly Problem[] {
  return [...misreadWords(words, kind.called), ...takenForOne(words, kind)];
}

/** Ids and names of the plan by which formulas look something up. */
export function planWordProblems(model: AllocationModel): readonly Problem[] {
  const { roster, hires, leavers, territories, targets, tiers, ramps, productivity } = model;
  const backfills = leavers.flatMap(({ rep, backfillAfterMonths }, place) =>
    backfillAfterMonths === null ? [] : [{ where: `leavers.${place}.rep`, word: backfillId(rep) }],
  );
  const both = (field: "id" | "segment" | "team" | "region") => [
    ...told("roster", roster, field),
    ...told("hires", hires, field),
  ];
  return [
    ...wordProblems([...both("id"), ...backfills], ids("id")),
    ...wordProblems(told("territories", territories, "id"), ids("id of a territory")),
    ...wordProblems(told("changes", model.changes, "id"), ids("id of a change")),
    ...wordProblems(
      [
        // Others point at the segments of the targets: these are right.
        ...told("targets", targets, "segment"),
        ...both("segment"),
        ...told("territories", territories, "segment"),
        ...told("productivity", productivity, "segment"),
        ...told("ramps", ramps, "segment"),
      ],
      names("segment"),
    ),
    ...wordProblems(told("tiers", tiers, "name"), names("tier")),
    ...wordProblems(
      [
        ...shippedRamps.map(({ name }) => ({ where: "a ramp of ours", word: name })),
        ...told("ramps", ramps, "name"),
      ],
      names("ramp"),
    ),
    ...wordProblems(both("team"), names("team")),
    ...wordProblems(both("region"), names("region")),
  ];
}

/** Names of a running period by which formulas look something up. */
export function trackedWordProblems(tracking: Tracking): readonly Problem[] {
  return wordProblems(
    [
      ...told("tracking.productQuotas", tracking.productQuotas, "product"),
      ...told("tracking.bookings", tracking.bookings, "product"),
    ],
    names("product"),
  );
}

/** Names of scenarios, by which one is chosen. */
export function scenarioWordProblems(
  scenarios: readonly { readonly name: string }[],
): readonly Problem[] {
  return wordProblems(told("scenarios", scenarios, "name"), names("scenario"));
}

/** Words of deals: capitals make no other rep and no other segment there, so that signs alone matter. */
export function dealWordProblems(deals: readonly Deal[]): readonly Problem[] {
  return (["rep", "territory", "segment"] as const).flatMap((field) =>
    misreadWords(told("deals", deals, field), `${field} of a deal`),
  );
}
