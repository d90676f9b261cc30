import type { PlaceProps } from "../place-props";

/** Comes next. */
export function ExplorePlace({ model }: PlaceProps) {
  return <p>{model.company.name}</p>;
}
