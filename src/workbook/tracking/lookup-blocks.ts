import { thirds } from "../../engine";
import { block, words } from "../block";
import type { Block } from "../description";

/** The names of the thirds, from the best. */
export function thirdsBlock(): Block {
  return block<string>(
    { heading: "Thirds, by rank", table: "ThirdList" },
    [words({ key: "third", header: "Third", value: (third) => third })],
    thirds,
  );
}

type Level = {
  readonly name: string;
  readonly formula: string | null;
  readonly from: number | null;
};

/** From which coverage a pipeline is called what, from the worst up. */
export function coverageBlock(limits: {
  readonly lowCoverage: number;
  readonly adequateCoverage: number;
  readonly strongCoverage: number;
}): Block {
  const rows: readonly Level[] = [
    { name: "Critical", formula: null, from: null },
    { name: "Low", formula: "=LimitLow", from: limits.lowCoverage },
    { name: "Adequate", formula: "=LimitAdequate", from: limits.adequateCoverage },
    { name: "Strong", formula: "=LimitStrong", from: limits.strongCoverage },
  ];
  return block<Level>(
    { heading: "Coverage, by name" },
    [
      words({
        key: "name",
        header: "Coverage",
        value: ({ name }) => name,
        rangeName: "CoverageNames",
      }),
      {
        key: "from",
        header: "From",
        look: "calculation",
        format: "multiple",
        formula: ({ formula }) => formula,
        value: ({ from }) => from,
        rangeName: "CoverageFrom",
      },
    ],
    rows,
  );
}
