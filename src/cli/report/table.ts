/** A column of a printed table: its header, and whether it holds numbers, which stand to the right. */
export type Column = { readonly header: string; readonly isNumber: boolean };

const GAP = "  ";

/** Rows as lines of text, each column as wide as its widest cell. */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const widths = columns.map(({ header }, place) =>
    rows.reduce((widest, row) => Math.max(widest, (row[place] ?? "").length), header.length),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ isNumber }, place) => {
        const [cell, width] = [cells[place] ?? "", widths[place] ?? 0];
        return isNumber ? cell.padStart(width) : cell.padEnd(width);
      })
      .join(GAP)
      .trimEnd();
  return [
    line(columns.map(({ header }) => header)),
    line(widths.map((width) => "─".repeat(width))),
    ...rows.map(line),
  ];
}

/** A column of words. */
export function words(header: string): Column {
  return { header, isNumber: false };
}

/** A column of numbers. */
export function numbers(header: string): Column {
  return { header, isNumber: true };
}

/** An amount in whole units, grouped. @example amount(1234567.8) //=> "1,234,568" */
export function amount(value: number): string {
  return (Math.round(value) + 0).toLocaleString("en-US");
}

/** A change with its sign; a dash where there is none. @example change(-1200) //=> "-1,200" */
export function change(value: number): string {
  const whole = Math.round(value);
  if (whole === 0) return "–";
  return whole > 0 ? `+${amount(whole)}` : amount(whole);
}

/** A dash where nothing stands behind a figure: it is not known, which is not zero. */
export function spoken(value: number | null, say: (value: number) => string = amount): string {
  return value === null ? "–" : say(value);
}
