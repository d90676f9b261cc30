import { draftModel, readSettings, settingsText } from "../../src/intake";
import { companyWith, eighteenMonths, monthly, months, person } from "./small-company";

const ae = { title: "Account Executive", startDate: "2023-03-01" };

test("sizes that become one word are told with both spellings, and those in other capitals are not", () => {
  const deals = [
    ...monthly({ rep: "R1", amount: 10_000, segment: "<50" }, months(0, 18)),
    ...monthly({ rep: "R2", amount: 10_000, segment: "Under 50" }, months(0, 18)),
    ...monthly({ rep: "R3", amount: 10_000, segment: ">500" }, months(0, 18)),
    ...monthly({ rep: "R4", amount: 10_000, segment: "smb" }, months(0, 18)),
  ];
  const people = [
    person({ ...ae, id: "R1", name: "Ann", team: "A*", region: "under 50" }),
    person({ ...ae, id: "R2", name: "Bob", team: "A×", region: "West" }),
    person({ ...ae, id: "R3", name: "Cid", segment: "under 50" }),
    person({ ...ae, id: "R4", name: "Dee", segment: "SMB" }),
  ];
  const { model, notices } = draftModel(
    companyWith(deals, { people, territories: [], quotas: [] }),
  );
  const segments = new Set(model.targets.map(({ segment }) => segment));
  expect([...segments].sort()).toEqual(["SMB", "over 500", "under 50"]);
  const ofOne = notices.filter((notice) => notice.includes("in the model"));
  expect(ofOne).toEqual([
    '"<50" and "Under 50" are one segment in the model, "under 50": formulas misread words with such signs, and ours is the same in words. If they are two, give one of them another name in the export.',
    '"A*" and "A×" are one team in the model, "A×": formulas misread words with such signs, and ours is the same in words. If they are two, give one of them another name in the export.',
  ]);
});

test("ids of 15 letters that differ in capitals alone are told with both and the remedy, as the model with both is refused", () => {
  const [one, other] = ["005Dn00000012AB", "005Dn00000012Ab"] as const;
  const people = [
    person({ ...ae, id: one, name: "Ann" }),
    person({ ...ae, id: other, name: "Bob" }),
    // Nobody's deals, and no title of sales: not on the roster, and no trouble.
    person({ id: "005Dn00000013AB", name: "Zed", title: "Engineer" }),
    person({ id: "005Dn00000013ab", name: "Yan", title: "Engineer" }),
  ];
  const deals = [one, other].flatMap((rep) => monthly({ rep, amount: 10_000 }, months(0, 18)));
  const territories = ["a0XDn0000001AAA", "a0XDn0000001AAa"].map((id) => {
    return { id, name: id, segment: "", rep: "", accounts: 1, potential: null };
  });
  const { model, notices } = draftModel(companyWith(deals, { people, territories, quotas: [] }));
  expect(notices.filter((notice) => notice.startsWith("The ids"))).toEqual([
    `The ids "${one}" and "${other}" of people are one and the same to formulas, which tell neither capitals nor noughts before a number apart: the deals of one would count as the other's, and a model with both on its roster is refused. Export the ids of 18 characters, where they are Salesforce's of 15; otherwise give one of them another id.`,
    'The ids "a0XDn0000001AAA" and "a0XDn0000001AAa" of territories are one and the same to formulas, which tell neither capitals nor noughts before a number apart: only the first of them is in the model. Export the ids of 18 characters, where they are Salesforce\'s of 15; otherwise give one of them another id.',
  ]);
  expect(model.territories.map(({ id }) => id)).toEqual(["a0XDn0000001AAA"]);
  const read = readSettings(settingsText(model));
  expect(read.kind === "problems" && read.problems.map(({ where }) => where)).toEqual([
    "roster.1.id",
  ]);
});

test("an export in which every word is one of its own tells nothing of it", () => {
  const { notices } = draftModel(companyWith(eighteenMonths));
  expect(notices.filter((notice) => /one and the same|in the model/.test(notice))).toEqual([]);
});
