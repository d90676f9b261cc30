/**
 * The part of papaparse that is used. The published types bring those of Node along, which this room must not know.
 */
declare module "papaparse" {
  type Settings = { readonly delimiter: string; readonly newline: "\n" | "\r" | "\r\n" };
  type Parsed = { readonly data: string[][]; readonly meta: { readonly cursor: number } };
  type Parser = {
    /** The last row is left where it may go on in a later text; the cursor tells where it begins. */
    readonly parse: (text: string, start: number, leavesLastRow: boolean) => Parsed;
  };
  const papaparse: { readonly Parser: new (settings: Settings) => Parser };
  export = papaparse;
}
