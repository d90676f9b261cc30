import { createRoot } from "react-dom/client";
import { excelHost } from "../excel";
import { Pane } from "./Pane";

/** Office's own word on the theme where it gives one, the browser's otherwise. */
function isDark(): boolean {
  const theme = Office.context?.officeTheme;
  return theme?.isDarkTheme ?? window.matchMedia("(prefers-color-scheme: dark)").matches;
}

void Office.onReady().then(({ host }) => {
  const seat = document.getElementById("root");
  if (seat === null) return;
  const isExcel = String(host) === "Excel";
  createRoot(seat).render(<Pane host={isExcel ? excelHost() : null} isDark={isDark()} />);
});
