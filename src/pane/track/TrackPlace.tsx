import type { PlaceProps } from "../place-props";

/** Comes next. */
export function TrackPlace({ model }: PlaceProps) {
  return <p>{model.company.name}</p>;
}
