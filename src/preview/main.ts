import { visibleExcel, type EmbeddedFunction } from "../embedded";
import { evaluate, registered, type Argument } from "../functions";
import { offer } from "./shared";

/** Our custom functions as the embedded Excel calls them: the same evaluation as everywhere. */
const functions: readonly EmbeddedFunction[] = registered.map(({ name, description }) => ({
  name,
  description,
  call: (args) => {
    const outcome = evaluate(name, args as readonly Argument[]);
    return "value" in outcome ? outcome.value : outcome;
  },
}));

const workbook = document.getElementById("workbook");
const pane = document.getElementById("pane");

/** The workbook first, then the pane beside it: its frame finds the workbook in this page. */
if (workbook !== null && pane instanceof HTMLIFrameElement) {
  void visibleExcel(workbook, { functions }).then((excel) => {
    offer(window, excel);
    pane.src = "pane-frame.html";
  });
}
