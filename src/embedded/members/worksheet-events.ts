import type { Area } from "../grid/area";
import type { Book } from "../grid/book";
import { areaIfReference } from "../grid/references";

/** The range an event is about: events carry its full address in place of a kept reference. */
export const eventRange = (book: Book, reference: string): Area | undefined =>
  areaIfReference(book, reference);
