import { atLarge, type RuleId, type Spot } from "../finding";
import type { InspectedProperty } from "../inspected";
import type { Survey } from "../survey";
import { listed, shown } from "../words";

/** Authors that are programs or nobody in particular. */
const NOBODY =
  /^(?:quota workbook|openpyxl|xlsxwriter|hucre|exceljs|sheetjs|apache poi|libreoffice.*|microsoft (?:excel|office user)|windows user|user|author|admin|unknown|)$/i;

const PATH =
  /(?:^|[\s"'(])(?:[A-Za-z]:[\\/]|\\\\[^\\\s]+\\|file:\/\/|\/(?:Users|home|Volumes|private|mnt)\/)/;

function propertySpot({ key, label, value }: InspectedProperty): readonly Spot[] {
  const words = `${label}: ${shown(value)}.`;
  if (PATH.test(value))
    return [atLarge("personal-metadata", null, `${label} tells a path: ${shown(value)}.`)];
  switch (key) {
    case "creator":
    case "lastModifiedBy":
    case "manager":
    case "person":
      return NOBODY.test(value.trim()) ? [] : [atLarge("personal-metadata", null, words)];
    case "company":
    case "custom":
      return value.trim() === ""
        ? []
        : [{ ...atLarge("personal-metadata", null, words), weight: "note" }];
    case "path":
    case "other":
      return [];
  }
}

/** Whose computer the file comes from. */
export function metadataSpots({ workbook }: Survey): readonly Spot[] {
  const authors = workbook.sheets.flatMap(({ name, commentAuthors }) => {
    const people = commentAuthors.filter((author) => !NOBODY.test(author.trim()));
    if (people.length === 0) return [];
    return [
      atLarge("personal-metadata", name, `Comments name their authors: ${shown(listed(people))}.`),
    ];
  });
  const links = workbook.links
    .filter((link) => PATH.test(link))
    .map((link) => atLarge("personal-metadata", null, `A link tells a path: ${shown(link)}.`));
  return [...workbook.properties.flatMap(propertySpot), ...links, ...authors];
}

/** Parts that do more than hold figures. */
const parts: readonly (readonly [RegExp, RuleId, string])[] = [
  [/vbaProject[^/]*\.bin$/i, "macros", "The file holds macros"],
  [/^xl\/macrosheets\//i, "macros", "The file holds a sheet of old macros"],
  [/^xl\/activeX\//i, "macros", "The file holds controls that run code"],
  [/^xl\/embeddings\//i, "data-connection", "The file holds an embedded object"],
  [/^xl\/connections\.xml$/i, "data-connection", "The file fetches data from elsewhere"],
];

/** Told in a note: whoever gets the workbook can read what no sheet of it shows. */
const STORED = "The model state of the add-in is stored in the file, beside the sheets.";

/** No cell shows that either; without it the add-in takes the sheets for somebody else's. */
function markSpots(sheets: readonly string[]): readonly Spot[] {
  const [first] = sheets;
  if (first === undefined) return [];
  const on = sheets.length === 1 ? `the sheet ${shown(first)}` : `${sheets.length} sheets`;
  const words = `The mark by which the add-in knows its sheets again stands on ${on}.`;
  return [atLarge("sheet-mark", null, words)];
}

/** Links, macros, connections, circles that are allowed, and what the add-in keeps in the file. */
export function partSpots({ workbook }: Survey): readonly Spot[] {
  const found = parts.flatMap(([pattern, rule, words]) => {
    const part = workbook.parts.find((each) => pattern.test(each));
    return part === undefined ? [] : [atLarge(rule, null, `${words}: ${shown(part)}.`)];
  });
  const links = workbook.links.map((link): Spot => ({
    ...atLarge("external-link", null, `The workbook is linked to ${shown(link)}.`),
  }));
  const iterates = workbook.iterates
    ? [atLarge("iterative-calculation", null, "Circles are calculated round and round.")]
    : [];
  const model = workbook.storesModel ? [atLarge("stored-model", null, STORED)] : [];
  return [...found, ...links, ...iterates, ...model, ...markSpots(workbook.markedSheets)];
}
