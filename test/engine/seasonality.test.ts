import { decomposition, trendToTheEnds } from "../../src/engine";
import elec from "../cases/02-decompose-elec-equip-48-m12.json";
import quarters from "../cases/02-decompose-q8-two-cycles-m4.json";
import synthetic from "../cases/02-decompose-syn-q16-m4.json";
import { expectClose } from "../functions/called";

const cases = [elec, quarters, synthetic] as const;

// Reference: statsmodels' two-sided moving mean, and at the end the line through the last season of defined values, which
// statsmodels misses by one place.
test.each(cases.map((one) => [one.name, one] as const))(
  "the trend where it is defined, and carried on to the end: %s",
  (_name, { inputs, expected }) => {
    const parts = decomposition(inputs.series, inputs.period);
    if (parts === null) throw new Error("two seasons make a decomposition");
    const defined = (trend: readonly (number | null)[]) => trend.filter((level) => level !== null);
    expectClose(defined(parts.trend), defined(expected.trend), 1e-10);
    const carried = trendToTheEnds(parts, inputs.period);
    expectClose(
      carried.at(-1) ?? 0,
      expected.trend_last_by_line_through_last_m_defined_points,
      1e-10,
    );
  },
);

// With two seasons only, statsmodels misses a place at the start as well.
test.each([elec, synthetic].map((one) => [one.name, one] as const))(
  "carried on to the start: %s",
  (_name, { inputs, expected }) => {
    const parts = decomposition(inputs.series, inputs.period);
    const before = expected.trend.findIndex((level) => level !== null);
    expectClose(
      trendToTheEnds(parts ?? { trend: [] }, inputs.period).slice(0, before),
      expected.extrapolated_freq.trend.slice(0, before),
      1e-10,
    );
  },
);

test("one season and a bit, or a zero, has no season to speak of", () => {
  expect(decomposition([1, 2, 3, 4, 5, 6, 7], 4)).toBeNull();
  expect(decomposition([1, 2, 3, 4, 5, 6, 7, 0], 4)).toBeNull();
});
