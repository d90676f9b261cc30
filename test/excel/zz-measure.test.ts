/** @jest-environment jsdom */
import { test } from "@jest/globals";
import { excelHost } from "../../src/excel";
import { workbookDescription } from "../../src/workbook";
import { countingHost } from "../../bench/counting-host";
import { templated, sixtyReps, thousandReps } from "../../bench/workbook-models";
import { onADay } from "./printed-workbook";
import * as stage from "../../src/excel/stage";
test.each([["ins",()=>templated("insurance-team")],["12",()=>templated("saas-12-reps")],["48",()=>templated("segmented-48-reps")],["west",()=>templated("west-team-q4")],["60",sixtyReps],["1000",thousandReps]] as const)("%s", async (name, m) => {
  const t=Date.now();
  const d = workbookDescription(m(), onADay);
  const t1=Date.now();
  const h = countingHost();
  const orig = (window as any).OfficeExtension.SessionBase._overrideSession._createRequestExecutorOrNull;
  const sizes: number[]=[];
  (window as any).OfficeExtension.SessionBase._overrideSession._createRequestExecutorOrNull = () => { const e = orig(); return { executeAsync: (a: any,b: any,r: any)=>{ sizes.push(new Blob([JSON.stringify(r.Body)]).size); return e.executeAsync(a,b,r);} } };
  const words: string[]=[];
  const spy = jest.spyOn(stage, "requests");
  await excelHost().write(d, p=>words.push(p.doing));
  const est = spy.mock.results.flatMap(r => (r.value as any[]).map(ts => ts.reduce((a: number,t: any)=>a+t.bytes,0)));
  console.log(name, d.sheets.length, "sheets, describe", t1-t, "ms write", Date.now()-t1, "ms", JSON.stringify(h.sent()), sizes.join(" "), "EST", est.join(" "), words.join("|"));
  h.dispose();
}, 120000);
