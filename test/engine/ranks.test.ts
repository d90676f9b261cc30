import fc from "fast-check";
import { percentile, percentileOfSample, ranks, sharesAhead, sharesBehind } from "../../src/engine";
import reference from "../cases/07-percentiles-and-ranks.json";
import { expectClose } from "../functions/called";

// Reference values: numpy and scipy, as the case file says; null where there is no such percentile.
const { percentiles, ranks: ranked } = reference.expected;

function expectSame(found: number | null, wanted: number | null): void {
  if (found === null || wanted === null) expect(found).toBe(wanted);
  else expectClose(found, wanted, 1e-12);
}

test.each(Object.entries(percentiles))("percentiles of %s (07)", (_name, one) => {
  for (const [share, wanted] of Object.entries(one.percentile_inc)) {
    expectSame(percentile(one.values, Number(share)), wanted);
  }
  for (const [share, wanted] of Object.entries(one.percentile_exc)) {
    expectSame(percentileOfSample(one.values, Number(share)), wanted);
  }
});

test.each(Object.entries(ranked))("ranks of %s (07)", (_name, one) => {
  const { values } = one;
  expect(ranks(values, "competition")).toEqual(one.rank_eq_descending_competition);
  expect(ranks(values, "average")).toEqual(one.rank_avg_descending);
  expect(ranks(values, "dense")).toEqual(one.rank_dense_descending);
  expectClose(sharesBehind(values), one.percentrank_inc);
  expectClose(sharesAhead(values), one.share_strictly_above);
});

test("at the ends: the least and the largest, nothing beyond them, nothing of nothing", () => {
  // By hand: of 9 values the first lies at a tenth and the last at nine tenths.
  const nine = [9, 1, 8, 2, 7, 3, 6, 4, 5];
  expectSame(percentileOfSample(nine, 0.1), 1);
  expectSame(percentileOfSample(nine, 0.9), 9);
  // Of 48 the first lies at 1/49; 49 of those make less than 1 in binary.
  expectSame(percentileOfSample([...nine, ...Array.from({ length: 39 }, () => 10)], 1 / 49), 1);
  expect(percentileOfSample(nine, 0.0999)).toBeNull();
  expect(percentileOfSample(nine, 0.9001)).toBeNull();
  expect([percentile(nine, 0), percentile(nine, 1)]).toEqual([1, 9]);
  expect([percentile([], 0.5), percentileOfSample([], 0.5)]).toEqual([null, null]);
  expect([percentile([7], 0.3), percentileOfSample([7], 0.5)]).toEqual([7, 7]);
  expect([sharesBehind([7]), sharesAhead([7]), ranks([], "dense")]).toEqual([[null], [0], []]);
});

test("ranks by sorting are ranks by counting", () => {
  const scores = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 60 });
  fc.assert(
    fc.property(scores, (values) => {
      const above = (value: number) => values.filter((other) => other > value);
      const alike = (value: number) => values.filter((other) => other === value).length;
      expect(ranks(values, "competition")).toEqual(values.map((value) => above(value).length + 1));
      expect(ranks(values, "average")).toEqual(
        values.map((value) => above(value).length + (alike(value) + 1) / 2),
      );
      expect(ranks(values, "dense")).toEqual(values.map((value) => new Set(above(value)).size + 1));
    }),
  );
});
