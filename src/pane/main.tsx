import { createRoot } from "react-dom/client";
import { calculate, excelHost } from "../excel";
import { associate } from "./commands/associate";
import { commandDesk } from "./commands/command-desk";
import { followedHost } from "./commands/followed-host";
import { Pane } from "./Pane";
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

void Office.onReady().then(({ host }) => {
  const seat = document.getElementById("root");
  if (seat === null) return;
  const joined = String(host) === "Excel" ? joinedExcel() : { host: null };
  const root = createRoot(seat);
  const draw = () => {
    const isDark = isDarkTheme(Office.context?.officeTheme, dark.matches);
    root.render(<Pane {...joined} isDark={isDark} />);
  };
  draw();
  dark.addEventListener("change", draw);
});
