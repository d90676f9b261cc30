import type { ICellData, IStyleData } from "@univerjs/core";
import type { Area } from "../grid/area";
import { overlap } from "../grid/area";
import { restyle } from "../grid/cell-style";
import { enter } from "../grid/cells";
import { usedArea } from "../grid/sheets";
import type { Host } from "../request/host";
import { isBlank, oneOf } from "./arguments";
import { intersection } from "../grid/area";
import { requireOpenCells, requireOpenSheet } from "./protection-rules";

/** A style that takes every look away again. */
const plain: IStyleData = {
  ff: null,
  bg: null,
  cl: null,
  bd: null,
  n: null,
  ht: null,
  vt: null,
  tb: null,
  pd: null,
  bl: 0,
  it: 0,
  ul: { s: 0 },
};
