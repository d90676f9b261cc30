import { block, type ColumnPlan } from "../block";
import type { Block, NumberFormat } from "../description";
import { worked, wordsWorked } from "../plan/columns";
import { fieldsOf, hasField, headerOf, type Field } from "./fields";
import { otherKind, outcomeWords } from "./outcomes";
import { keyFormula, shortFormula } from "./owner-keys";
import { roomFor, type VerifiedLoad, type VerifiedSystem } from "./verified";

/** A row that waits to be pasted: it says nothing yet. */
type Column = ColumnPlan<null>;

/** How what is pasted is shown: HubSpot may tell milliseconds, which are no date of a sheet. */
function formatOf({ key, header }: Field): NumberFormat {
  if (key === "amount") return "money";
  if (key === "start" || key === "end") return header === "StartDate" ? "date" : "general";
  return "text";
}

function pasted(field: Field): Column {
  const { key, header } = field;
  const look = key === "amount" ? "input" : "input words";
  return { key, header, look, format: formatOf(field), value: () => null };
}

const said = (key: string, header: string, formula: string): Column =>
  wordsWorked(key, header, { formula, value: () => "" });
const counted = (key: string, header: string, formula: string): Column =>
  worked(key, header, { formula, value: () => 0, format: "general" });
const told = (key: string, header: string, formula: string): Column =>
  worked(key, header, { formula, value: () => null, format: "general" });

/** Signs that a search takes for any other are made one that no id has. */
function withoutWildcards(text: string): string {
  return ["~", "*", "?"].reduce((all, sign) => `SUBSTITUTE(${all},"${sign}","!")`, text);
}

/** How the owner of a row is found among those who are expected. */
function ownerColumns(system: VerifiedSystem): readonly Column[] {
  const id = withoutWildcards("TRIM({owner})");
  const place = counted("at", "Owner", '=IF({key}="",0,IFERROR(MATCH({key},Owners[Key],0),0))');
  if (system === "hubspot") return [said("key", "Key", `=${id}`), place];
  return [
    said("id", "Id", `=${id}`),
    said("short", "Short", `=${shortFormula("{id}")}`),
    said("key", "Key", `=IF({short}="","",${keyFormula("{short}")})`),
    place,
  ];
}

function kindFormula(system: VerifiedSystem): string {
  if (system === "hubspot") return "=N(EXACT(TRIM({kind}),TRIM(OwnKind)))";
  return "=N(EXACT(LEFT(TRIM({kind}),IdShort),LEFT(OwnKind,IdShort)))";
}

/** Where a row stands in the table. */
const place = "(ROW()-ROW(Export[[#Headers],[Line]]))";

/** Which line of the model a row is: its owner's, in its period. */
function lineColumns(system: VerifiedSystem): readonly Column[] {
  return [
    ...ownerColumns(system),
    counted("ours", "Ours", kindFormula(system)),
    said(
      "day",
      "Day",
      "=IF(ISNUMBER({start}),INT(IF({start}>DayLength,{start}/DayLength+DayZero,{start})),LEFT(TRIM({start}),DateLength))",
    ),
    counted(
      "period",
      "Period",
      '=IF({day}="",0,SUMPRODUCT(((Periods[First day]={day})+(Periods[As text]={day}))*Periods[Period]))',
    ),
    told("line", "Line", '=IF({at}*{ours}*{period}=0,"",({at}-1)*ROWS(Periods[Period])+{period})'),
    // A number for the line and the row in one: put in order, all rows of a line stand together.
    told("placed", "Line and row", `=IF(ISNUMBER({line}),{line}*RowsOfTable+${place}-1,"")`),
    told("order", "In order", `=IF(${place}>RowsFound,"",SMALL(Export[Line and row],${place}))`),
    told(
      "ordered",
      "Number in order",
      '=IF({order}="","",INDEX(Export[Number],MOD({order},RowsOfTable)+1))',
    ),
  ];
}

/** What a row says of its line: the amount is compared to the cent. */
function amountColumns(system: VerifiedSystem): readonly Column[] {
  const { matches, amount, currency, textAmount, noAmount } = outcomeWords;
  const wanted = `INDEX(Expected[${headerOf(system, "amount")}],{line})`;
  const same = `IF(ROUND(100*({number}-${wanted}),0)=0,"${matches}","${amount}")`;
  const inMoney = hasField(system, "currency")
    ? `IF(OR(TRIM({currency})="",TRIM({currency})=OwnCurrency),${same},"${currency}")`
    : same;
  return [
    told("number", "Number", '=IF(ISNUMBER({amount}),{amount},"")'),
    said(
      "compared",
      "Compared",
      `=IF(ISNUMBER({line}),IF(ISNUMBER({number}),${inMoney},{lacking}),"")`,
    ),
    said(
      "lacking",
      "Lacking",
      `=IF(AND(ISNUMBER({line}),{number}=""),IF(ISTEXT({amount}),"${textAmount}","${noAmount}"),"")`,
    ),
  ];
}

/** Why a row belongs to no line of the model. */
function strangerFormula(system: VerifiedSystem, filled: string): string {
  const { heading, owner } = outcomeWords;
  const kind = `IF({ours}=0,"${otherKind[system]}",{when})`;
  const of = `IF({owner}="${headerOf(system, "owner")}","${heading}",IF({at}=0,"${owner}",${kind}))`;
  return `=IF(${filled}=0,"",${of})`;
}

function resultColumns(system: VerifiedSystem): readonly Column[] {
  const { day, period, unreadable } = outcomeWords;
  const headers = fieldsOf[system].map(({ header }) => header);
  const filled = `COUNTA(Export[[#This Row],[${headers[0] ?? ""}]:[${headers.at(-1) ?? ""}]])`;
  return [
    said(
      "when",
      "When",
      `=IF(AND({at}>0,{ours}=1,{period}=0),IF(OR(ISNUMBER({day}),ISNUMBER(SEARCH("????-??-??",{day}))),"${period}","${day}"),"")`,
    ),
    said("stranger", "No line", strangerFormula(system, filled)),
    {
      ...said(
        "result",
        "Result",
        `=IFERROR(IF(ISNUMBER({line}),INDEX(Lines[Result],{line}),{stranger}),"${unreadable}")`,
      ),
      look: "match",
    },
  ];
}

/** Where the export is pasted, what is said of each of its rows, and the steps to that. */
export function reExportBlock(load: VerifiedLoad): Block {
  const { system } = load;
  const [when, stranger, result] = resultColumns(system) as [Column, Column, Column];
  const [number, compared, lacking] = amountColumns(system) as [Column, Column, Column];
  return block<null>(
    { heading: "Paste from the first yellow cell on", table: "Export" },
    [
      ...fieldsOf[system].map(pasted),
      result,
      ...lineColumns(system),
      number,
      lacking,
      compared,
      when,
      stranger,
    ],
    Array.from({ length: roomFor(load.lines.length) }, () => null),
  );
}
