import { createRoot } from "react-dom/client";
import { excelHost } from "../excel";
import { Pane } from "./Pane";
import { isDarkTheme } from "./theme";

const dark = window.matchMedia("(prefers-color-scheme: dark)");

void Office.onReady().then(({ host }) => {
  const seat = document.getElementById("root");
  if (seat === null) return;
  const workbook = String(host) === "Excel" ? excelHost() : null;
  const root = createRoot(seat);
  const draw = () => {
    const isDark = isDarkTheme(Office.context?.officeTheme, dark.matches);
    root.render(<Pane host={workbook} isDark={isDark} />);
  };
  draw();
  dark.addEventListener("change", draw);
});
