import { doubts } from "./reasons-of-doubt";
import { rejections } from "./reasons-of-rejection";

/** Everything that a row may be marked for, with what becomes of it unless somebody says otherwise. */
export const reasons = { ...rejections, ...doubts };

export type ReasonId = keyof typeof reasons;
