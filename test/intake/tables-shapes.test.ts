import fc from "fast-check";
import {
  cleanedTables,
  dealsTaken,
  drafted,
  mappedTables,
  noFixes,
  nothingRemembered,
  rowsSource,
  settingsText,
  textSource,
  type MappingAnswers,
  type TableSource,
} from "../../src/intake";
import { byteSource, decoders } from "./byte-source";

const asOf = "2026-01-31";

async function imported(sources: readonly TableSource[], answers: MappingAnswers = {}) {
  const opened = sources.map((source) => ({ source, isSheet: false }));
  const mapped = await mappedTables(opened, answers, nothingRemembered);
  const questions = mapped.tables.flatMap(({ mapping }) => mapping.questions.map(({ id }) => id));
  if (questions.length > 0) return { questions, found: null, won: [], draft: null };
  const taken = dealsTaken();
  const won: string[] = [];
  const said = { answers: mapped.answers, fixes: noFixes, asOf };
  const found = await cleanedTables(mapped.tables, said, (deal) => {
    taken.add(deal);
    if (deal.outcome === "WON") won.push(`${deal.rep} ${deal.closed} ${deal.amount}`);
  });
  for (const { report, table } of found.cleaned) {
    if (report === null) continue;
    expect(report.used + report.rejected + report.merged).toBe(report.rowsIn);
    expect(report.rowsIn).toBe(table.rows);
  }
  const draft = drafted(found, taken, { asOf, yearStart: "" });
  return { questions, found, won, draft };
}

/** The same two won deals and a lost one, in the way of each system. */
const wanted = ["Ava Adler 2025-03-14 1250.5", "Jörg Müller 2025-11-02 20000"];

type Shape = { readonly text: string; readonly encoding?: BufferEncoding };

const plain = [
  "D1,Ava Adler,Acme,2025-03-14,Closed Won,1250.5",
  "D2,Jörg Müller,Bolt,2025-11-02,Closed Won,20000",
  "D3,Ava Adler,Cord,2025-11-03,Closed Lost,300",
];
const head = "Deal ID,Owner,Account,Close Date,Stage,Amount";
const cells = plain.map((line) => line.split(","));

function rebuilt(make: (cells: readonly string[]) => string): string {
  return cells.map(make).join("\n");
}

const shapes: Readonly<Record<string, Shape>> = {
  "German: semicolons, decimal commas, Windows letters": {
    encoding: "latin1",
    text: [
      "Verkaufschance ID;Besitzer;Kunde;Abschlussdatum;Phase;Betrag",
      "D1;Ava Adler;Acme;14.03.2025;Gewonnen;1.250,50",
      "D2;Jörg Müller;Bolt;02.11.2025;Gewonnen;20.000,00",
      "D3;Ava Adler;Cord;03.11.2025;Verloren;300,00",
    ].join("\r\n"),
  },
  "French: thin blanks between thousands, a sign behind": {
    text: [
      "Identifiant;Propriétaire;Nom du compte;Date de clôture;Étape;Montant",
      "D1;Ava Adler;Acme;14/03/2025;Gagné;1\u202F250,50 €",
      "D2;Jörg Müller;Bolt;02/11/2025;Gagné;20\u202F000,00 €",
      "D3;Ava Adler;Cord;03/11/2025;Perdu;300,00 €",
    ].join("\n"),
  },
  "tabs in UTF-16": {
    encoding: "utf16le",
    text: `\uFEFF${[head, ...plain].join("\r\n").replaceAll(",", "\t")}\r\n`,
  },
  "two titles, a blank line, and a sum at the foot": {
    text: ["Closed deals", "As of,2026-01-31,,,,", "", head, ...plain, "Total,,,,,21550.5"].join(
      "\n",
    ),
  },
  "a sum beside the owners": {
    text: [head, ...plain, ',Grand Total,,,,"21,550.50"'].join("\n"),
  },
  "a row of groups above the headers": {
    text: ["Deal,,,Dates,,Money", "ID,Owner,Account,Closed,Stage,Amount", ...plain].join("\n"),
  },
  Pipedrive: {
    text: `Deal - ID,Deal - Owner,Deal - Value,Deal - Status,Deal - Stage,Deal - Won time,Deal - Organization\n${rebuilt(
      ([id, rep, account, day, stage, amount]) =>
        `${id},${rep},${amount},${stage?.replace("Closed ", "")},Talks,${day} 09:00:00,${account}`,
    )}`,
  },
  Dynamics: {
    text: `(Do Not Modify) Opportunity,Topic,Owner,Account,Actual Close Date,Actual Revenue,Status,Created On\n${rebuilt(
      ([id, rep, account, day, stage, amount]) =>
        `${id},Sale,${rep},${account},${day},${amount},${stage?.replace("Closed ", "")},2024-12-01`,
    )}`,
  },
  Zoho: {
    text: `Record Id,Deal Owner,Amount,Deal Name,Closing Date,Account Name,Stage,Created Time\n${rebuilt(
      ([id, rep, account, day, stage, amount]) =>
        `zcrm_${id},${rep},${amount},Sale,${day},${account},${stage},2024-12-01T10:00:00+01:00`,
    )}`,
  },
  "dollars with signs, and a credit in brackets": {
    text: [
      head,
      'D1,Ava Adler,Acme,2025-03-14,Closed Won,"$1,250.50"',
      'D2,Jörg Müller,Bolt,2025-11-02,Closed Won,"$20,000.00"',
      'D3,Ava Adler,Cord,2025-11-03,Closed Won,"($ 300.00)"',
    ].join("\n"),
  },
  "blanks between thousands": {
    text: rebuilt((row) =>
      row
        .slice(0, 5)
        .concat(row[5] === "20000" ? "20 000,00" : row[5] === "300" ? "300,00" : "1 250,50")
        .join(";"),
    ).replace(/^/, `${head.replaceAll(",", ";")}\n`),
  },
  "thousands and millions as letters": {
    text: [
      head,
      "D1,Ava Adler,Acme,2025-03-14,Closed Won,1.2505K",
      "D2,Jörg Müller,Bolt,2025-11-02,Closed Won,0.02M",
    ].join("\n"),
  },
  "line ends within quotes": {
    text: `Notes,${head}\n${plain.map((line) => `"one\n""two"", three",${line}`).join("\n")}`,
  },
  "empty columns between": {
    text: [`,${head},,`, ...plain.map((line) => `,${line},,`)].join("\n"),
  },
  "two hundred columns": {
    text: [
      `${head},${Array.from({ length: 194 }, (_x, at) => `Custom ${at}`).join(",")}`,
      ...plain.map((line) => `${line},${Array.from({ length: 194 }, (_x, at) => at).join(",")}`),
    ].join("\n"),
  },
  "days as the numbers beneath them": {
    text: [
      head,
      "D1,Ava Adler,Acme,45730,Closed Won,1250.5",
      "D2,Jörg Müller,Bolt,45963,Closed Won,20000",
      "D3,Ava Adler,Cord,45964,Closed Lost,300",
    ].join("\n"),
  },
  "months by name, two digits of the year": {
    text: [
      head,
      "D1,Ava Adler,Acme,14-Mar-25,Closed Won,1250.5",
      "D2,Jörg Müller,Bolt,02-Nov-25,Closed Won,20000",
    ].join("\n"),
  },
  "bars, and line ends of an old Macintosh": {
    text: [head, ...plain].join("\r").replaceAll(",", "|"),
  },
};

test.each(Object.entries(shapes))(
  "%s is read as it is meant",
  async (_name, { text, encoding }) => {
    const bytes = Buffer.from(text, encoding ?? "utf8");
    const { questions, won } = await imported([
      textSource(byteSource("x.csv", bytes, 64), decoders),
    ]);
    expect(questions).toEqual([]);
    expect([...won].sort()).toEqual(wanted);
  },
);

test("few owners again and again with a state are no list of people", async () => {
  const rows = Array.from({ length: 20 }, (_row, at) => [["Ava", "Ben"][at % 2] ?? "", "Open"]);
  const { questions } = await imported([rowsSource("x.csv", [["Owner", "Status"], ...rows])]);
  expect(questions).toEqual(["x.csv/table"]);
});

/** Forty deals of two files, some of them in both, with what may be wrong with them. */
const columns = head.split(",");
const rowsOf = (from: number, to: number) =>
  Array.from({ length: to - from }, (_row, place) => {
    const at = from + place;
    const month = String((at % 12) + 1).padStart(2, "0");
    return [
      `D${at}`,
      at % 9 === 4 ? "" : ["Ava", "Ben", "Cleo"][at % 3],
      `Acme ${at % 7}`,
      at % 8 === 3 ? "" : `2025-${month}-1${at % 10}`,
      ["Closed Won", "Closed Won", "Closed Lost", "Proposal"][at % 4],
      at % 11 === 6 ? "k. A." : String(1_000 + at * 10),
    ].map((cell) => cell ?? "");
  });

test("columns and rows in any order, and files in any order, make the same model", async () => {
  const tables = [rowsOf(0, 25), rowsOf(18, 40)];
  const modelOf = async (
    files: readonly (readonly (readonly string[])[])[],
    names: readonly string[],
  ) => {
    const { draft } = await imported(
      files.map((rows, place) => rowsSource(names[place] ?? "", rows)),
    );
    return draft === null ? null : settingsText({ ...draft.model, register: {} });
  };
  const wantedModel = await modelOf(
    tables.map((rows) => [columns, ...rows]),
    ["a.csv", "b.csv"],
  );
  expect(wantedModel).not.toBeNull();
  const whole = <Item>(items: readonly Item[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length });
  const order = fc.tuple(
    whole(columns.map((_name, at) => at)),
    whole(tables[0] ?? []),
    whole(tables[1] ?? []),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(order, async ([places, one, other, isTurned]) => {
      const files = [one, other].map((rows) =>
        [columns, ...rows].map((row) => places.map((place) => row[place] ?? "")),
      );
      const names = ["a.csv", "b.csv"];
      const turned = isTurned
        ? ([[...files].reverse(), [...names].reverse()] as const)
        : ([files, names] as const);
      expect(await modelOf(...turned)).toBe(wantedModel);
    }),
    { numRuns: 60 },
  );
});
