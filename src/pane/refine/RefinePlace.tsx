import type { PlaceProps } from "../place-props";

/** Comes next. */
export function RefinePlace({ model }: PlaceProps) {
  return <p>{model.company.name}</p>;
}
