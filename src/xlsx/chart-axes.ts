import { numberFormats, type DrawnChart } from "../workbook";
import { only, xmlText } from "./xml";

/** The two axes call each other by these numbers. */
export const axisIds = { category: 111_111_111, value: 222_222_222 } as const;

const GREY = "D9D9D9";

/** A title over a chart or along an axis, its size in hundredths of a point. */
export function titleText(text: string, size: number): string {
  const run = `<a:rPr lang="en-US" sz="${size}" b="0"/><a:t>${xmlText(text)}</a:t>`;
  const paragraph = `<a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr><a:r>${run}</a:r></a:p>`;
  const rich = `<c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich>`;
  return `<c:title><c:tx>${rich}</c:tx>${only("c:overlay", 0)}</c:title>`;
}

type Axis = {
  readonly own: number;
  readonly other: number;
  readonly side: "b" | "l";
  readonly name: string;
  readonly format: string;
  readonly gridlines: boolean;
  readonly reversed: boolean;
  /** Where the words of its ticks stand: low is beside the plot, where no bar below zero lies over them. */
  readonly words: "low" | "nextTo";
  /** Where along the other axis this one stands. */
  readonly crosses: "autoZero" | "max";
  readonly fromZero: boolean;
};

function line(colour: string): string {
  return `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></c:spPr>`;
}

function common(axis: Axis): string {
  return [
    only("c:axId", axis.own),
    `<c:scaling>${only("c:orientation", axis.reversed ? "maxMin" : "minMax")}${axis.fromZero ? only("c:min", 0) : ""}</c:scaling>`,
    only("c:delete", 0),
    only("c:axPos", axis.side),
    axis.gridlines ? `<c:majorGridlines>${line(GREY)}</c:majorGridlines>` : "",
    titleText(axis.name, 1000),
    `<c:numFmt formatCode="${xmlText(axis.format)}" sourceLinked="0"/>`,
    only("c:majorTickMark", "none"),
    only("c:minorTickMark", "none"),
    only("c:tickLblPos", axis.words),
    line("7F7F7F"),
    only("c:crossAx", axis.other),
    only("c:crosses", axis.crosses),
  ].join("");
}

function valueAxis(axis: Axis, between: "between" | "midCat"): string {
  return `<c:valAx>${common(axis)}${only("c:crossBetween", between)}</c:valAx>`;
}

/** Lying bars run to the right, from the first category at the top down; everything else stands. */
export function axesOf(chart: DrawnChart): string {
  const { kind, categories, valueFormat } = chart;
  const lying = kind.endsWith("bar");
  const scattered = kind === "scatter";
  const across: Axis = {
    own: axisIds.category,
    other: axisIds.value,
    side: lying ? "l" : "b",
    name: chart.categoryAxis,
    format: scattered ? categories.format : numberFormats.general,
    gridlines: false,
    reversed: lying,
    words: "low",
    crosses: "autoZero",
    fromZero: false,
  };
  const up: Axis = {
    own: axisIds.value,
    other: axisIds.category,
    side: lying ? "b" : "l",
    name: chart.valueAxis,
    format: valueFormat,
    gridlines: true,
    reversed: false,
    words: scattered ? "low" : "nextTo",
    crosses: lying ? "max" : "autoZero",
    fromZero: chart.fromZero === true,
  };
  if (scattered) return valueAxis(across, "midCat") + valueAxis(up, "midCat");
  // Dates stand as words, in the order of their rows: a date axis would make room for the days between.
  const rest = [
    only("c:auto", 0),
    only("c:lblAlgn", "ctr"),
    only("c:lblOffset", 100),
    only("c:noMultiLvlLbl", 1),
  ].join("");
  const areas = kind === "area" || kind === "stacked area";
  const format = {
    ...across,
    format: categories.format === "@" ? across.format : categories.format,
  };
  return `<c:catAx>${common(format)}${rest}</c:catAx>${valueAxis(up, areas ? "midCat" : "between")}`;
}
