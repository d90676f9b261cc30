import { cellAddress } from "../address";
import { circlesOf } from "../circles";
import { atLarge, type Spot } from "../finding";
import type { Survey } from "../survey";
import { counted, shown, shownFormula } from "../words";

/** So many cells of a circle are named. */
const TOLD = 4;

/** Formulas that need their own answer. */
export function circleSpots(survey: Survey): readonly Spot[] {
  const { circles, isComplete } = circlesOf(survey);
  const spots = circles.flatMap((circle): readonly Spot[] => {
    const [first] = circle;
    if (first === undefined) return [];
    const { row, column, cell } = first.formula;
    const sheet = survey.workbook.sheets[first.sheet]?.name ?? "";
    const cells = circle.slice(0, TOLD).map((node) => {
      const owner = survey.workbook.sheets[node.sheet]?.name ?? "";
      return (node.sheet === first.sheet ? "" : `${shown(owner)}!`) + cellAddress(node.formula);
    });
    const more = circle.length > TOLD ? ", …" : "";
    const words =
      circle.length === 1
        ? `${shownFormula(cell.formula)} reads its own cell.`
        : `${counted(circle.length, "formula")} need each other: ${cells.join(", ")}${more}.`;
    return [{ rule: "circular-reference", sheet, row, column, alike: words, words }];
  });
  if (isComplete) return spots;
  const words = "There are too many references to follow all of them: some circles may be missed.";
  return [...spots, { ...atLarge("circular-reference", null, words), weight: "note" }];
}
