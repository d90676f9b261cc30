import { writeFileSync, mkdirSync } from "node:fs";
import { planSheets } from "../../src/workbook/plan/plan-sheets";
import { trackingSheets } from "../../src/workbook/tracking/tracking-sheets";
import { planOf } from "../engine/planned";
import { template } from "../excel/printed-workbook";
import { masterOnly } from "./compared";
import { standIn } from "./plan-stand-in";
import { actualsStandIn } from "./tracking-stand-in";
import { workbookFile } from "../../src/xlsx";
import { recalculated } from "./libreoffice";
import { sheetLayout } from "../../src/workbook";

test("look", async () => {
  const m = template("west-team-q4");
  const plan = planOf(m);
  const t = trackingSheets(m, plan);
  mkdirSync("/tmp/look", { recursive: true });
  const full = masterOnly([...t, ...standIn(m), ...planSheets(m, plan), actualsStandIn(m, plan)]);
  const { a } = recalculated({ a: await workbookFile(full) });
  writeFileSync("/tmp/look/all.xlsx", a ?? "");
  const out: string[] = [];
  for (const s of full.sheets.slice(0, t.length)) {
    const l = sheetLayout(s);
    const seen = new Set<string>();
    for (const c of l.cells) {
      if (c.formula === null) continue;
      const shown = c.formula.replace(/\w+\[\[#This Row\],\[([^\]]+)\]\]/g, (_x, h: string) =>
        /[^\w]/.test(h) ? `[@[${h}]]` : `[@${h}]`,
      );
      if (seen.has(shown)) continue;
      seen.add(shown);
      out.push(`${shown.length}\t${s.name}\t${shown}`);
    }
  }
  writeFileSync("/tmp/look/formulas.txt", out.sort((x, y) => parseInt(y) - parseInt(x)).join("\n"));
}, 120_000);
