import fc from "fast-check";
import {
  profiledTable,
  rowsSource,
  tableMapping,
  textSource,
  type MappingAnswers,
  type TableMapping,
} from "../../src/intake";
import { dayWritten, writtenDate } from "../../src/intake/columns/dates-as-written";
import { numberWritten, writtenNumber } from "../../src/intake/columns/numbers-as-written";
import { stageOutcome } from "../../src/intake/columns/stage-words";
import { byteSource, decoders } from "./byte-source";

async function mapped(text: string, answers: MappingAnswers = {}): Promise<TableMapping> {
  const source = textSource(byteSource("x.csv", Buffer.from(text, "utf8"), 1 << 16), decoders);
  return tableMapping(await profiledTable(source), answers);
}

/** @example "amount<Betrag,COMMA" */
function told({ columns }: TableMapping): readonly string[] {
  return columns
    .map(({ field, header, dateOrder, decimalMark, isPercent }) =>
      [`${field}<${header}`, dateOrder, decimalMark, isPercent ? "%" : null]
        .filter((each) => each !== null)
        .join(","),
    )
    .sort();
}

const salesforce = [
  "Opportunity Owner,Account Name,Opportunity Name,Stage,Fiscal Period,Amount,Expected Revenue,Probability (%),Age,Close Date,Created Date,Next Step,Type,Opportunity ID",
  'Ava Adler,Acme,Acme - new,Closed Won,Q1-2025,"12,000.50","12,000.50",100,33,3/14/2025,1/2/2025,,New Business,0065g00000AbCdE',
  'Ben Ortiz,Bolt,Bolt - exp,Closed Lost,Q2-2025,"8,000.00",0,0,33,5/20/2025,2/3/2025,,Existing Customer - Upgrade,0065g00000AbCdF',
].join("\n");

describe("the columns of an export", () => {
  it("are known in a report of Salesforce", async () => {
    const mapping = await mapped(salesforce);
    expect(mapping.kind).toBe("deals");
    expect(mapping.questions).toEqual([]);
    expect(told(mapping)).toEqual([
      "account<Account Name",
      "amount<Amount,POINT",
      "closed<Close Date,MDY",
      // Its own dates leave it open; the other column of the same export does not.
      "created<Created Date,MDY",
      "id<Opportunity ID",
      "probability<Probability (%),POINT,%",
      "rep<Opportunity Owner",
      "stage<Stage",
      "type<Type",
    ]);
    expect(mapping.unused).toContain("Expected Revenue");
  });

  it("are known by the names of Salesforce's programming interface", async () => {
    const mapping = await mapped(
      "Id,OwnerId,AccountId,StageName,Amount,CloseDate,CreatedDate,IsWon,IsClosed,Type,CurrencyIsoCode,Contract_Term__c\n" +
        "0065g1,0055g1,0015g1,Closed Won,1200.5,2025-03-14,2025-01-02T10:00:00.000Z,true,true,Renewal,USD,24\n",
    );
    expect(told(mapping)).toEqual([
      "account<AccountId",
      "amount<Amount,POINT",
      "closed<CloseDate,YMD",
      "created<CreatedDate,YMD",
      "currency<CurrencyIsoCode",
      "id<Id",
      "isClosed<IsClosed",
      "isWon<IsWon",
      "months<Contract_Term__c,POINT",
      "rep<OwnerId",
      "stage<StageName",
      "type<Type",
    ]);
  });

  it("are known in an export of HubSpot", async () => {
    const mapping = await mapped(
      "Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Create Date,Deal Type,Pipeline\n" +
        "123,Acme,Closed won,2025-03-14 10:00,Ava Adler,12000,2025-01-02 09:00,newbusiness,Sales\n" +
        "124,Bolt,Appointment scheduled,2025-05-04 10:00,Ben Ortiz,8000,2025-02-02 09:00,existingbusiness,Sales\n",
    );
    expect(told(mapping)).toEqual([
      "amount<Amount,POINT",
      "closed<Close Date,YMD",
      "created<Create Date,YMD",
      "id<Record ID",
      "rep<Deal owner",
      "stage<Deal Stage",
      "type<Deal Type",
    ]);
  });

  it("are known in German, beneath a title, with decimal commas", async () => {
    const mapping = await mapped(
      "Bericht Verkauf;;;;;\n\nBesitzer;Firma;Phase;Betrag;Abschlussdatum;Erstellt am\n" +
        "Ava;Acme;Gewonnen;12.000,50;14.03.2025;02.01.2025\nBen;Bolt;Verloren;8.000,00;20.05.2025;03.02.2025\n",
    );
    expect(mapping.headerRow).toBe(3);
    expect(told(mapping)).toEqual([
      "account<Firma",
      "amount<Betrag,COMMA",
      "closed<Abschlussdatum,DMY",
      "created<Erstellt am,DMY",
      "rep<Besitzer",
      "stage<Phase",
    ]);
  });

  it("of people and of territories are told from those of deals", async () => {
    const users = await mapped(
      "Full Name,Email,Role,Manager,Hire Date,OTE,Territory,Active\nAva,a@x.io,AE,Gina,2024-01-01,200000,T01,TRUE\n",
    );
    expect(users.kind).toBe("users");
    expect(users.questions).toEqual([]);
    const territories = await mapped(
      "Territory ID,Territory Name,Segment,Owner,Accounts\nT1,North,SMB,Ava,120\n",
    );
    expect(territories.kind).toBe("territories");
    const quotas = await mapped(
      "Quota Owner,Start Date,Quota Amount\nAva,2025-01-01,60000\nBen,2025-02-01,50000\n",
    );
    expect(quotas.kind).toBe("quotas");
    const activity = await mapped(
      "Assigned,Date,Activity Type\nAva,2025-01-01,Call\nBen,2025-02-01,Meeting\n",
    );
    expect(activity.kind).toBe("activity");
  });

  it("are asked about where their dates and numbers can be read in two ways", async () => {
    const text =
      'Owner,Stage,Amount,Close Date\nAva,Won,"1,200",03/04/2025\nBen,Won,"2,300",05/06/2025\n';
    const open = await mapped(text);
    expect(open.questions.map(({ id }) => id)).toEqual([
      "x.csv/amount/decimalMark",
      "x.csv/closed/dateOrder",
    ]);
    expect(open.questions[1]!.choices.map(({ words }) => words)).toEqual([
      "day, month, year: 03/04/2025 is 2025-04-03",
      "month, day, year: 03/04/2025 is 2025-03-04",
    ]);
    const answered = await mapped(text, {
      "x.csv/amount/decimalMark": "POINT",
      "x.csv/closed/dateOrder": "DMY",
    });
    expect(answered.questions).toEqual([]);
    expect(told(answered)).toContain("closed<Close Date,DMY");
  });

  it("are asked about where one row says day first and another month first", async () => {
    const mapping = await mapped(
      "Owner,Stage,Amount,Close Date\nAva,Won,1200,13/04/2025\nBen,Won,2300,04/13/2025\n",
    );
    expect(mapping.questions.map(({ id }) => id)).toEqual(["x.csv/closed/dateOrder"]);
    expect(mapping.questions[0]!.words).toContain("others only month first");
  });

  it("under names that nobody knows are asked for, with those that could be meant", async () => {
    const text =
      "Wer,Was,Wann,Wieviel\nAva,Closed Won,2025-03-04,12000\nBen,Closed Lost,2025-04-04,5000\n";
    const first = await mapped(text);
    expect(first.questions.map(({ id }) => id)).toEqual(["x.csv/table"]);
    const second = await mapped(text, { "x.csv/kind": "deals" });
    expect(second.questions.map(({ id }) => id)).toEqual(["x.csv/rep", "x.csv/closed"]);
    const third = await mapped(text, {
      "x.csv/kind": "deals",
      "x.csv/rep": "Wer",
      "x.csv/closed": "Wann",
    });
    expect(third.questions).toEqual([]);
    expect(told(third)).toEqual([
      "amount<Wieviel,POINT",
      "closed<Wann,YMD",
      "rep<Wer",
      "stage<Was",
    ]);
  });

  it("ask which stage is won where none says so", async () => {
    const mapping = await mapped(
      "Owner,Stage,Amount,Close Date\nAva,S5,1200,2025-03-04\nBen,S2,2300,2025-03-05\n",
    );
    expect(mapping.questions.map(({ id }) => id)).toEqual(["x.csv/stage/won"]);
  });

  it("mean the same in any order", async () => {
    const [head = "", ...body] = salesforce.split("\n");
    const cut = (line: string) =>
      line.match(/"[^"]*"|[^,]+|(?<=,)(?=,)/g)!.map((cell) => cell.replaceAll('"', ""));
    const rows = [head, ...body].map(cut);
    const wanted = told(await mapped(salesforce));
    const order = fc.shuffledSubarray(
      rows[0]!.map((_cell, at) => at),
      { minLength: rows[0]!.length },
    );
    await fc.assert(
      fc.asyncProperty(order, async (places) => {
        const source = rowsSource(
          "x.csv",
          rows.map((row) => places.map((place) => row[place] ?? "")),
        );
        expect(told(tableMapping(await profiledTable(source), {}))).toEqual(wanted);
      }),
      { numRuns: 100 },
    );
  });

  it("without a header are refused in words", async () => {
    await expect(mapped("1,2,3\n4,5,6\n")).rejects.toThrow(/No row looks like the header/);
    await expect(mapped("")).rejects.toThrow(/No row looks like the header/);
  });
});

describe("a number as somebody wrote it", () => {
  it.each([
    ["1,234", "EITHER", 1234, 1.234],
    ["1.234", "EITHER", 1.234, 1234],
    ["12,5", "COMMA", null, 12.5],
    ["0,234", "COMMA", null, 0.234],
    ["1,234.56", "POINT", 1234.56, null],
    ["1.234,56", "COMMA", null, 1234.56],
    ["12.345.678", "COMMA", null, 12345678],
    ["12,34,567.89", "POINT", 1234567.89, null],
    ["1 234,50 €", "COMMA", null, 1234.5],
    ["1'234.50", "POINT", 1234.5, null],
    ["(1,234.00)", "POINT", -1234, null],
    ["-$5", "NONE", -5, -5],
    ["5-", "NONE", -5, -5],
    ["\u22123", "NONE", -3, -3],
    ["USD 12", "NONE", 12, 12],
    ["45%", "NONE", 0.45, 0.45],
    [".5", "POINT", 0.5, null],
  ])("%s", (text, mark, point, comma) => {
    const written = writtenNumber(text);
    expect(written?.mark).toBe(mark);
    expect(numberWritten(written!, "POINT")).toBe(point);
    expect(numberWritten(written!, "COMMA")).toBe(comma);
  });

  it.each([
    "abc",
    "1,2,3",
    "1.2.3",
    "1e5",
    "",
    "12/03/2025",
    "1,23,4",
    "12 apples",
    "--5",
    "1 2",
    "=1+2",
  ])("is none: %s", (text) => expect(writtenNumber(text)).toBeNull());
});

describe("a day as somebody wrote it", () => {
  it.each([
    ["2025-03-04", "2025-03-04", "2025-03-04"],
    ["03/04/2025", "2025-04-03", "2025-03-04"],
    ["13/04/2025", "2025-04-13", "2025-04-13"],
    ["04/13/2025", "2025-04-13", "2025-04-13"],
    ["3.4.2025", "2025-04-03", "2025-04-03"],
    ["2025-03-04T10:11:12Z", "2025-03-04", "2025-03-04"],
    ["3/4/25 10:15 PM", "2025-04-03", "2025-03-04"],
    ["12 Mar 2025", "2025-03-12", "2025-03-12"],
    ["12. März 2025", "2025-03-12", "2025-03-12"],
    ["Tuesday, March 4, 2025", "2025-03-04", "2025-03-04"],
    ["12 de marzo de 2025", "2025-03-12", "2025-03-12"],
    ["29.02.2024", "2024-02-29", "2024-02-29"],
  ])("%s", (text, dayFirst, monthFirst) => {
    const date = writtenDate(text);
    expect(dayWritten(date!, "DMY")).toBe(dayFirst);
    expect(dayWritten(date!, "MDY")).toBe(monthFirst);
  });

  it.each([
    "31.02.2025",
    "29.02.2025",
    "1/1/1801",
    "13/13/2025",
    "Mars",
    "12",
    "2025-3",
    "00/00/0000",
  ])("is none: %s", (text) => expect(writtenDate(text)).toBeNull());
});

describe("a stage by its own words", () => {
  it.each([
    ["Closed Won", "WON"],
    ["closedwon", "WON"],
    ["Gewonnen", "WON"],
    ["Closed Lost", "LOST"],
    ["Not won", "LOST"],
    ["Nicht gewonnen", "LOST"],
    ["Meeting booked", null],
    ["NDA signed", null],
    ["Negotiation", null],
  ])("%s", (stage, outcome) => expect(stageOutcome(stage)).toBe(outcome));
});
