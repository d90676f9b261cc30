import { isKeptPart, stateIn } from "../workbook";
import { marksTaken } from "./customer-copy-marks";
import type { OpenParts } from "./customer-copy-parts";
import { textsOf } from "./read-cells-beside";
import { peopleIn, propertiesOf } from "./read-cells-properties";
import { relationsOf } from "./read-cells-relations";
import { isDataPart } from "./state-parts";
import { xmlText } from "./xml";

/** Something that was taken out of the file, in words. */
export type Removed = { readonly what: string; readonly detail: string };

/** Everybody who commented is called so afterwards, as Excel's own inspection does. */
const NOBODY = "Author";

/** Comments of a thread are told by this from plain ones; it names nobody. */
const THREAD = /^tc=\{/i;

type Act = (parts: OpenParts, workbook: string) => readonly Removed[];

function without(xml: string, element: string): string {
  const pattern = String.raw`<((?:[\w.-]+:)?)${element}(?=[\s/>])[^>]*?(?:\/>|>[\s\S]*?<\/\1${element}>)`;
  return xml.replace(new RegExp(pattern, "g"), "");
}

/** What a part of the file holds of ours, in words; null where it is none of ours. */
function kindOfPart(parts: OpenParts, target: string): string | null {
  const xml = isDataPart(target) ? (parts.text(target) ?? "") : "";
  if (stateIn(xml) !== null) return "The add-in's model";
  return isKeptPart(xml) ? "A text that the add-in kept" : null;
}

/** Our model, the texts kept beside it, and whatever add-ins keep beside the sheets. */
const state: Act = (parts, workbook) => {
  const isOurs = (target: string) => kindOfPart(parts, target) !== null;
  const ours = parts.names.flatMap((detail) => {
    const what = kindOfPart(parts, detail);
    return what === null ? [] : [{ what, detail }];
  });
  for (const part of ["", workbook]) {
    parts.cut(part, (kind, target) => kind === "customXml" && isOurs(target));
  }
  const panes = parts.cut("", (kind) => kind === "webextensiontaskpanes");
  return [
    ...ours,
    ...(panes.length === 0 ? [] : [{ what: "Panes of add-ins", detail: "xl/webextensions" }]),
  ];
};

function counted(count: number, thing: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${thing}${count === 1 ? "" : "s"}`];
}

/** The marks by which the add-in knows its sheets and charts again. */
const marks: Act = (parts, workbook) => {
  const { sheets, charts } = marksTaken(parts, workbook);
  const detail = [...counted(sheets, "sheet"), ...counted(charts, "chart")].join(", ");
  return detail === "" ? [] : [{ what: "The add-in's mark", detail }];
};

const personalProperties = ["creator", "lastModifiedBy", "Manager", "Company", "HyperlinkBase"];

/** Author, last modified by, company, manager, and what somebody added to them. */
const properties: Act = (parts) => {
  const isGone = ["creator", "lastModifiedBy", "manager", "company", "custom"];
  const told = propertiesOf(parts).filter(
    ({ key, label, value }) =>
      value.trim() !== "" && (isGone.includes(key) || label === "Base of links"),
  );
  for (const { kind, target } of relationsOf(parts, "")) {
    if (!/properties$/.test(kind) || kind === "custom-properties") continue;
    parts.edit(target, (xml) => personalProperties.reduce(without, xml));
  }
  parts.cut("", (kind) => kind === "custom-properties");
  return told.map(({ label }) => ({ what: "A property of the file", detail: label }));
};

/** An author's name stands over each comment, and often as its first words. */
function anonymous(xml: string): string {
  const names = new Set(textsOf(xml, "author").filter((name) => !THREAD.test(name)));
  return xml
    .replace(
      /(<((?:[\w.-]+:)?)author(?:\s[^>]*)?>)([^<]*)(<\/\2author>)/g,
      (whole: string, ...[open, , name = "", close]: readonly string[]) =>
        THREAD.test(name) ? whole : `${open}${NOBODY}${close}`,
    )
    .replace(
      /(<((?:[\w.-]+:)?)t(?:\s[^>]*)?>)([^<]*?):(\s*<\/\2t>)/g,
      (whole: string, ...[open, , name = "", close]: readonly string[]) =>
        [...names].some((each) => xmlText(each) === name) ? `${open}${NOBODY}:${close}` : whole,
    );
}

const comments: Act = (parts, workbook) => {
  const removed: Removed[] = [];
  const books = relationsOf(parts, workbook);
  for (const { target: sheet } of books) {
    for (const { kind, target } of relationsOf(parts, sheet)) {
      if (kind === "comments" && parts.edit(target, anonymous))
        removed.push({ what: "Authors of comments", detail: target });
    }
  }
  for (const { kind, target } of books) {
    const people = kind === "person" ? peopleIn(parts.text(target) ?? "") : [];
    const isNamed = parts.edit(target, (xml) => (people.length === 0 ? xml : unnamed(xml)));
    if (isNamed) removed.push({ what: "People in threads of comments", detail: target });
  }
  return removed;
};

function unnamed(xml: string): string {
  return xml.replace(/<(?:[\w.-]+:)?person\s[^>]*>/g, (element) =>
    element
      .replace(/(\sdisplayName=)(?:"[^"]*"|'[^']*')/, `$1"${NOBODY}"`)
      .replace(/(\suserId=)(?:"[^"]*"|'[^']*')/, `$1"${NOBODY}"`)
      .replace(/(\sproviderId=)(?:"[^"]*"|'[^']*')/, '$1"None"'),
  );
}

/** Printers tell whose office it was. */
const printers: Act = (parts, workbook) => {
  const removed: Removed[] = [];
  for (const { target: sheet } of relationsOf(parts, workbook)) {
    const ids = new Set(parts.cut(sheet, (kind) => kind === "printerSettings"));
    if (ids.size === 0) continue;
    parts.edit(sheet, (xml) =>
      xml.replace(/<(?:[\w.-]+:)?pageSetup\s[^>]*>/g, (element) =>
        element.replace(/\s[\w.-]+:id=["']([^"']*)["']/, (whole, id: string) =>
          ids.has(id) ? "" : whole,
        ),
      ),
    );
    removed.push({ what: "Settings of a printer", detail: sheet });
  }
  return removed;
};

/** Where the file lay, who reserved or changed it, and who signed it as it was. */
const traces: Act = (parts, workbook) => {
  const isSaved = parts.edit(workbook, (xml) =>
    xml
      .replace(
        /<mc:AlternateContent(?=[\s>])(?:(?!<\/mc:AlternateContent>)[\s\S])*?absPath[\s\S]*?<\/mc:AlternateContent>/,
        "",
      )
      .replace(/(<(?:[\w.-]+:)?fileSharing(?=\s)[^>]*?)\suserName=(?:"[^"]*"|'[^']*')/, "$1"),
  );
  const isRevised = parts.cut(workbook, (kind) => /^(?:revisionHeaders|usernames)$/i.test(kind));
  const isSigned = parts.cut("", (kind) => kind === "origin");
  const pivots = parts.names.filter(
    (name) =>
      /^xl\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/i.test(name) &&
      parts.edit(name, (xml) => xml.replace(/\srefreshedBy=(?:"[^"]*"|'[^']*')/, "")),
  );
  return [
    ...(isSaved ? [{ what: "The folder or the user of the last saving", detail: workbook }] : []),
    ...(isRevised.length > 0 ? [{ what: "The log of who changed what", detail: workbook }] : []),
    ...(isSigned.length > 0
      ? [{ what: "A digital signature, which no longer holds", detail: "_xmlsignatures" }]
      : []),
    ...pivots.map((detail) => ({ what: "Who refreshed a pivot table", detail })),
  ];
};

/** Takes everything out of the file that tells of the add-in or of people. */
export function stripped(parts: OpenParts, workbook: string): readonly Removed[] {
  const acts = [state, marks, properties, comments, printers, traces];
  const removed = acts.flatMap((act) => act(parts, workbook));
  parts.swept();
  return removed;
}
