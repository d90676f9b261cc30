import type { PlaceProps } from "../place-props";

/** Comes next. */
export function HandOffPlace({ model }: PlaceProps) {
  return <p>{model.company.name}</p>;
}
