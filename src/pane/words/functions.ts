/** What is said beside the list of functions. */
export const functionWords = {
  title: "Functions",
  close: "Back to the work",
  search: "Search functions",
  none: "No function is called so, or says so. Try a shorter word, such as quota or pay.",
  count: (count: number) => (count === 1 ? "1 function" : `${count} functions`),
  gives: (result: string) => `gives ${result}`,
  result: "Result",
  insert: "Insert into the selected cell",
  inserted: (address: string) => `Entered in ${address}. Change its arguments there.`,
  taken: (address: string) => `${address} holds something already.`,
  replace: "Replace it",
  leave: "Leave it",
  noExcel: "Excel is not here: copy the example instead.",
  inEnglish:
    "Formulas stand here as English Excel writes them; what is inserted is shown in the way of yours.",
  ours: "They work while the add-in is loaded. A workbook that is handed over uses none of them.",
} as const;
