import { sheetLayout, workbookDescription, rectangles, numberFormats, wordLookOf } from "../../src/workbook";
import { template, onADay } from "./printed-workbook";
import type { QuotaModel } from "../../src/engine";
function grown(model: QuotaModel, n: number): QuotaModel {
  const sellers = model.roster;
  return model;
}
test.each(["insurance-team","saas-12-reps","segmented-48-reps","west-team-q4"] as const)("%s", (name) => {
  const t=Date.now();
  const d = workbookDescription(template(name), onADay);
  const lines: string[] = [name+" "+d.sheets.length+" sheets "+(Date.now()-t)+" ms"];
  const tot=[0,0,0,0,0,0,0,0,0];
  for (const s of d.sheets) {
    const l = sheetLayout(s);
    const looks = rectangles(l.cells, c=>c.look).length, fm = rectangles(l.cells,c=>numberFormats[c.format]).length, rules=rectangles(l.cells,c=>c.rule).length, wl=rectangles(l.cells,wordLookOf).length;
    const f=l.cells.filter(c=>c.formula!==null), fr=rectangles(l.cells,c=>c.formula).length;
    const fb=f.reduce((a,c)=>a+(c.formula??"").length,0);
    const links=l.cells.filter(c=>c.link).length;
    const row=[l.rowCount,l.columnCount,l.cells.length,f.length,fr,fb,looks,fm,rules,wl,links,l.heights.size,l.tables.length,l.names.length,l.charts.length];
    lines.push(s.name.padEnd(26)+row.map(x=>String(x).padStart(8)).join(""));
  }
  console.log(lines.join("\n"));
});
