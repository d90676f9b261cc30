import { emptyModel, payComparison, type QuotaModel } from "../../src/engine";

/**
 * Document 001, use case 4: "OTE requires 6.2 deals but quota is 5". An OTE of 60,000 a year is 5,000 a month; 6.2 deals
 * at 10 % make a deal value of 8,064.52.
 */
const useCase: QuotaModel = {
  ...emptyModel,
  inputs: { ...emptyModel.inputs, dealValue: 5000 / 6.2 / 0.1 },
  roles: {
    ...emptyModel.roles,
    closer: {
      ...emptyModel.roles.closer,
      monthlyOte: 5000,
      commissionRate: 0.1,
      quotaMode: "manual",
      manualQuota: 5,
    },
  },
  scenarios: [
    { path: "closer.monthlyOte", value: 50000 / 12 },
    { path: "closer.commissionRate", value: 0.12 },
    { path: "closer.manualQuota", value: 6 },
    { path: "closer.commissionRate", value: 0.124 },
  ].map((change, place) => ({
    name: ["OTE of 50K", "12 %", "Quota of 6", "12.4 %"][place] ?? "",
    kind: null,
    note: "",
    changes: [change],
  })),
};

test("none of the document's three options closes the gap; 12.4 % does", () => {
  const [closer, ...others] = payComparison(useCase);
  expect(others).toEqual([]);
  expect(closer?.present.unitsNeeded).toBeCloseTo(6.2, 12);
  expect(closer?.present.closes).toBe(false);
  // v3.3-L214a, L215a and L216a of the worked numbers: 31/6 deals, 31/6 deals, 6.2 deals.
  const options = closer?.options ?? [];
  expect(options.map(({ name, closes }) => [name, closes])).toEqual([
    ["OTE of 50K", false],
    ["12 %", false],
    ["Quota of 6", false],
    ["12.4 %", true],
  ]);
  [31 / 6, 31 / 6, 6.2, 5].forEach((units, place) =>
    expect(options[place]?.unitsNeeded).toBeCloseTo(units, 12),
  );
  // Quota pays 5 x 806.45: the OTE that fits, the pay per deal that fits, and the quota that fits.
  expect(closer?.cure.monthlyOte).toBeCloseTo(25000 / 6.2, 9);
  expect(closer?.cure.commissionPerUnit).toBeCloseTo(1000, 9);
  expect(closer?.cure.quota).toBeCloseTo(6.2, 12);
});

test("a scenario that leaves pay alone is no option, and untold pay is not compared", () => {
  const idle = [
    { name: "Idle", kind: null, note: "", changes: [{ path: "closeRate", value: 0.5 }] },
  ];
  expect(payComparison({ ...useCase, scenarios: idle })[0]?.options).toEqual([]);
  expect(payComparison(emptyModel)).toEqual([]);
});
