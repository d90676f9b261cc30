import { placeAt } from "../../src/pane/address";
import { settingOfPath } from "../../src/pane/work/setting-of-path";

test.each([
  ["Roster!K9", { sheet: "Roster", cell: "K9" }],
  ["'Pay plans'!$A$6", { sheet: "Pay plans", cell: "A6" }],
  ["'Ann''s'!B2:C3", { sheet: "Ann's", cell: "B2" }],
])("%s is a place", (address, place) => {
  expect(placeAt(address)).toEqual(place);
});

test.each(["roster.R01", "TerritoryList", "bounds", ""])("%j is no place", (text) => {
  expect(placeAt(text)).toBeNull();
});

const settings = {
  roster: [{ id: "R02" }, { id: "R.1" }, { id: "R" }],
  targets: [{ segment: "", revenueType: "RENEWAL" }],
  productivity: [
    { role: "AE", segment: "" },
    { role: "AE", segment: "SMB" },
  ],
  territories: [{ id: "T1" }],
  bounds: [],
};

test.each([
  ["roster.R02.capacity", "roster.0.capacity"],
  ["roster.R.1", "roster.1"],
  ["roster.R.previousBookings", "roster.2.previousBookings"],
  ["targets..RENEWAL", "targets.0"],
  ["productivity.AE.amount", "productivity.0.amount"],
  ["productivity.AE.SMB.winRate", "productivity.1.winRate"],
  ["territories.T1.marketMaturity", "territories.0.scores.marketMaturity"],
  ["territories.T1.locked", "territories.0.locked"],
  ["bounds.R07.pin", "bounds"],
  ["allocation.blendShare", "allocation.blendShare"],
  ["method", "method"],
])("the setting of %s is %s", (path, setting) => {
  expect(settingOfPath(settings, path)).toBe(setting);
});
