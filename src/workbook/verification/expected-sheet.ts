import { serialDate } from "../../engine";
import { block, words, type ColumnPlan } from "../block";
import type { Block, SheetDescription } from "../description";
import { known, placed, wordsWorked } from "../plan/columns";
import { readingBlock, totalsBlock } from "./expected-figures";
import { fieldsOf, headerOf, systemNames, type FieldKey } from "./fields";
import { idPlaces, keyFormula, ownerKey, shortFormula, shortId } from "./owner-keys";
import { periodsBlock } from "./periods-block";
import type { VerifiedLine, VerifiedLoad } from "./verified";

type Row = VerifiedLine & { readonly line: number };
type Owner = { readonly rep: string; readonly user: string };

function dayColumn(header: string, day: (row: Row) => string): ColumnPlan<Row> {
  const value = (row: Row) => serialDate(day(row));
  return { key: "day", header, look: "calculation", format: "date", value };
}

/** The fields of a line under the names that the system gives them. */
function fieldColumn(load: VerifiedLoad, key: FieldKey): ColumnPlan<Row> {
  const header = headerOf(load.system, key);
  switch (key) {
    case "owner":
      return known(key, header, ({ user }) => user);
    case "kind":
      return known(key, header, () => load.kind);
    case "start":
      return dayColumn(header, ({ firstDay }) => firstDay);
    case "end":
      return dayColumn(header, ({ lastDay }) => lastDay);
    case "amount":
      return { key, header, look: "calculation", format: "money", value: ({ amount }) => amount };
    case "currency":
      return known(key, header, () => load.currency);
  }
}

function linesBlock(load: VerifiedLoad): Block {
  return block<Row>(
    { heading: "Lines of the load file", table: "Expected" },
    [
      placed("line", "Line", ({ line }) => line),
      known("rep", "Rep", ({ rep }) => rep),
      ...fieldsOf[load.system].map(({ key }) => fieldColumn(load, key)),
    ],
    load.lines.map((line, at) => ({ ...line, line: at + 1 })),
  );
}

/** Every user once, in the order of the lines. */
function ownersOf(load: VerifiedLoad): readonly Owner[] {
  const users = new Map(load.lines.map(({ rep, user }) => [user, rep]));
  return [...users].map(([user, rep]) => ({ rep, user }));
}

function ownersBlock(load: VerifiedLoad): Block {
  const { system } = load;
  const short = wordsWorked<Owner>("short", "Short", {
    formula: `=${shortFormula("{owner}")}`,
    value: ({ user }) => shortId(user),
  });
  const isShortened = system === "salesforce";
  return block<Owner>(
    { heading: "Who they are", table: "Owners" },
    [
      words({ key: "owner", header: "Owner", value: ({ user }) => user }),
      known("rep", "Rep", ({ rep }) => rep),
      ...(isShortened ? [short] : []),
      wordsWorked("key", "Key", {
        formula: isShortened ? `=${keyFormula("{short}")}` : '={owner}&""',
        value: ({ user }) => ownerKey(system, user),
      }),
    ],
    ownersOf(load),
  );
}

function signsBlock(): Block {
  return block<(typeof idPlaces)[number]>(
    { heading: "Signs of an id", table: "Signs" },
    [placed("place", "No", ({ place }) => place), placed("worth", "Worth", ({ worth }) => worth)],
    idPlaces,
  );
}

/** What the load files say: the lines, their sum, and the lists by which a row is found. */
export function expectedSheet(load: VerifiedLoad): Omit<SheetDescription, "masterCheck"> {
  return {
    name: "Expected",
    family: "calculations",
    purpose: `What ${systemNames[load.system]} should hold, as in the load files. Change nothing here.`,
    widths: [22, 22, 22, 22, 18, 18, 18],
    blocks: [
      totalsBlock(load),
      readingBlock(load),
      periodsBlock(load),
      ...(load.system === "salesforce" ? [signsBlock()] : []),
      linesBlock(load),
      ownersBlock(load),
    ],
  };
}
