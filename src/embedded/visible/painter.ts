import type { Area } from "../grid/area";
import { contains, overlap } from "../grid/area";
import { tell } from "../grid/book";
import type { Validation } from "../grid/papers";
import { sheetIds } from "../grid/sheets";
import type { Host, Painter } from "../request/host";
import { conditionalRule } from "./conditional-rules";
import { validationRule } from "./validation-rules";

type Drawn = { readonly subUnitId: string; readonly id: string };

type Drawable = { readonly area: Area };

/** Validations that a later one covers in part are left to the later one: Univer has one a cell. */
const standing = (validations: readonly Validation[]): readonly Validation[] =>
  validations.filter((one, index) => {
    const later = validations.slice(index + 1);
    return !later.some(({ area }) => contains(area, one.area) || overlap(area, one.area));
  });

/** Draws validations and conditional formats into the visible grid, anew whenever they change. */
export const gridPainter = (host: Host): Painter => {
  const { book, papers } = host;
  let validations: Drawn[] = [];
  let formats: Drawn[] = [];

  const present = <T extends Drawable>(all: readonly T[]): readonly T[] => {
    const sheets = new Set(sheetIds(book));
    return all.filter(({ area }) => sheets.has(area.sheetId));
  };

  const drawValidations = (): void => {
    for (const { subUnitId, id } of validations)
      tell(book, "data-validation.mutation.removeRule", { subUnitId, ruleId: [id] });
    validations = [];
    for (const validation of standing(present(papers.validations))) {
      const rule = validationRule(validation, `validation-${book.serial()}`);
      if (!rule) continue;
      const subUnitId = validation.area.sheetId;
      tell(book, "data-validation.mutation.addRule", { subUnitId, rule });
      validations.push({ subUnitId, id: rule.uid });
    }
  };

  const drawFormats = (): void => {
    for (const { subUnitId, id } of formats)
      tell(book, "sheet.mutation.delete-conditional-rule", { subUnitId, cfId: id });
    formats = [];
    for (const format of [...present(papers.conditionalFormats)].reverse()) {
      const rule = conditionalRule(format, `conditional-${book.serial()}`);
      if (!rule) continue;
      const subUnitId = format.area.sheetId;
      tell(book, "sheet.mutation.add-conditional-rule", { subUnitId, rule });
      formats.push({ subUnitId, id: rule.cfId });
    }
  };

  return {
    draw: () => {
      if (papers.undrawn.delete("validations")) drawValidations();
      if (papers.undrawn.delete("conditionalFormats")) drawFormats();
    },
  };
};
