import type { Fact, Report, ReportPart } from "../../engine";
import { spokenCell } from "../numbers/spoken";
import { useShown } from "../pieces/ShowMore";
import { useReportStyles } from "./Reports.styles";
import { ReportTable } from "./ReportTable";
import { reportWords } from "../words/reports";
import { inMarks } from "../numbers/marks";

/** So many items of a list are shown at first, and so many more each time. */
const AT_ONCE = 20;

/** Names with their values; a dash where nothing is told. */
export function Facts({
  facts,
  currency,
}: {
  readonly facts: readonly Fact[];
  readonly currency: string;
}) {
  const styles = useReportStyles();
  return (
    <dl className={styles.facts}>
      {facts.flatMap(([name, value, kind]) => [
        <dt key={name}>{inMarks(name)}</dt>,
        <dd key={`${name} value`} {...(value === null ? { title: reportWords.untoldSaid } : {})}>
          {value === null ? reportWords.untold : spokenCell(value, kind, currency)}
        </dd>,
      ])}
    </dl>
  );
}

function Items({ items }: { readonly items: readonly string[] }) {
  const styles = useReportStyles();
  const { shown, more } = useShown(items, AT_ONCE);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((item, place) => (
          <li key={place}>{inMarks(item)}</li>
        ))}
      </ul>
      {more}
    </>
  );
}

type PartProps = { readonly part: ReportPart; readonly title: string; readonly currency: string };

function Part({ part, title, currency }: PartProps) {
  const styles = useReportStyles();
  switch (part.kind) {
    case "heading":
      return <h3 className={styles.heading}>{inMarks(part.text)}</h3>;
    case "paragraph":
      return <p className={styles.paragraph}>{inMarks(part.text)}</p>;
    case "facts":
      return <Facts facts={part.facts} currency={currency} />;
    case "list":
      return <Items items={part.items} />;
    case "table":
      return <ReportTable title={inMarks(title)} table={part} currency={currency} />;
  }
}

/** A report of the engine from top to bottom; its own title is left to whoever shows it. */
export function ReportView({ report }: { readonly report: Report }) {
  const styles = useReportStyles();
  let above = report.title;
  return (
    <div className={styles.report}>
      {report.parts.map((part, place) => {
        if (part.kind === "heading") above = part.text;
        return <Part key={place} part={part} title={above} currency={report.currency} />;
      })}
    </div>
  );
}
