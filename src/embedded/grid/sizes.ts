import type { Area } from "./area";
import type { Book } from "./book";
import { sheetById, tell } from "./book";
import { makeRoom } from "./cells-of-area";
import { formulas, values } from "./cells";
import { intersection } from "./area";
import { patternAt } from "./cell-style";
import { displayed } from "./display";
import { usedArea } from "./sheets";
import { univer } from "./univer-ids";

/** Univer measures in pixels, Excel in points. */
const pointsInPixel = 0.75;

const sameOrNull = (sizes: readonly number[]): number | null =>
  sizes.every((size) => size === sizes[0]) ? (sizes[0] ?? null) : null;
