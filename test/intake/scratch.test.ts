import { emptyDeals } from "../../src/engine";
import { dealCollector, draftModel, readSettings, settingsText } from "../../src/intake";
import { deal } from "../engine/dozen-deals";
import { companyWith, months } from "./small-company";
test("scale", () => {
  const when = months(0, 18);
  const all = dealCollector(emptyDeals.bookingRules);
  let t = Date.now();
  for (let i = 0; i < 500_000; i += 1)
    all.add(deal({ id: `D${i}`, rep: `Rep ${i % 3000}`, territory: `T${i % 700}`, segment: i % 3 === 0 ? "" : `S${i % 4}`, amount: 100 + (i % 977), closed: `${when[i % 18]}-1${i % 10}` }));
  const deals = all.told();
  console.log("collect", Date.now() - t, process.memoryUsage().heapUsed / 1e6);
  t = Date.now();
  const draft = draftModel({ ...companyWith([], { people: [], territories: [], quotas: [] }), deals });
  console.log("draft", Date.now() - t, draft.model.roster.length, draft.notices);
  t = Date.now();
  const r = readSettings(settingsText(draft.model));
  console.log("read", Date.now() - t, r.kind);
});
