import fc from "fast-check";
import { companySizes, numberBandOf, numberBands } from "../../src/engine";

// Document 004 has Mid-Market 100-999 and Enterprise >1000: a company of 1,000 was in neither (worked number L470a).
test.each([
  [0, "SMB"],
  [99, "SMB"],
  [99.5, "SMB"],
  [100, "Mid-Market"],
  [999, "Mid-Market"],
  [999.5, "Mid-Market"],
  [1000, "Enterprise"],
  [1001, "Enterprise"],
  [1e9, "Enterprise"],
])("a company of %d is in %s", (employees, name) =>
  expect(numberBandOf(companySizes, employees)?.name).toBe(name),
);

test("below the first bound there is no band, and what is no number is in none", () => {
  expect(numberBandOf(companySizes, -1)).toBeNull();
  expect(numberBandOf(companySizes, NaN)).toBeNull();
});

test("bounds that do not rise are a mistake", () => {
  const bounds = [
    { name: "large", from: 100 },
    { name: "small", from: 100 },
  ];
  expect(() => numberBands(bounds)).toThrow(/large begins at 100 and ends at 100/);
});

test("bands from minus infinity hold every number once", () => {
  const bounds = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(bounds, fc.double({ noNaN: true, noDefaultInfinity: true }), (rising, value) => {
      const from = [-Infinity, ...[...rising].sort((one, other) => one - other)];
      const bands = numberBands(from.map((bound) => ({ name: `${bound}`, from: bound })));
      for (const tried of [value, ...rising]) {
        const holding = bands.filter((band) => tried >= band.from && tried < band.below);
        expect(holding).toHaveLength(1);
        expect(numberBandOf(bands, tried)).toBe(holding[0]);
      }
    }),
  );
});
