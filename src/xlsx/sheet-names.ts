/** A sheet's name in quotes, as formulas call it. @example quotedSheet("Ana's plan") //=> "'Ana''s plan'" */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
