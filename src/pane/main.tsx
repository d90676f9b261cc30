import { createRoot } from "react-dom/client";
import { calculate, excelHost } from "../excel";
import { associate } from "./commands/associate";
import { commandDesk } from "./commands/command-desk";
import { followedHost } from "./commands/followed-host";
import { Pane } from "./Pane";
import { writeNumbersWith } from "./numbers/marks";
import { isDarkTheme } from "./theme";

const dark = window.matchMedia("(prefers-color-scheme: dark)");

/** The open workbook, and the commands of the ribbon upon it. */
function joinedExcel() {
  const { host, readAgain } = followedHost(excelHost());
  const desk = commandDesk();
  const openPane = async () => Office.addin?.showAsTaskpane();
  associate(Office.actions, { host, desk, openPane, calculate, readAgain });
  return { host, desk };
}

/** How long nothing is shown while Excel has not said how it writes numbers, in milliseconds. */
const PATIENCE = 1_000;

void Office.onReady().then(async ({ host }) => {
  const seat = document.getElementById("root");
  if (seat === null) return;
  const joined = String(host) === "Excel" ? joinedExcel() : { host: null };
  const root = createRoot(seat);
  const draw = () => {
    const isDark = isDarkTheme(Office.context?.officeTheme, dark.matches);
    root.render(<Pane {...joined} isDark={isDark} />);
  };
  // Numbers are shown as the sheets show them from the start; a busy Excel may tell later.
  const marks = joined.host?.numberMarks().then(writeNumbersWith, () => undefined);
  await Promise.race([marks, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  draw();
  void marks?.then(draw);
  dark.addEventListener("change", draw);
});
