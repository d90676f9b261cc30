import { lazy, Suspense, type ComponentType } from "react";
import { Message } from "./pieces/Message";
import type { PlaceProps } from "./place-props";
import type { Place } from "./places";
import { words } from "./words/shell";

function NotLoaded() {
  return (
    <Message intent="error" title={words.failed}>
      {words.placeNotLoaded}
    </Message>
  );
}

type Coming = { readonly default: ComponentType<PlaceProps> };

/** A place whose script comes when it is first asked for; one that does not come says so. */
function coming(load: () => Promise<ComponentType<PlaceProps>>) {
  return lazy(() =>
    load().then(
      (place): Coming => ({ default: place }),
      (): Coming => ({ default: NotLoaded }),
    ),
  );
}

const seated: Readonly<Record<Place, ComponentType<PlaceProps>>> = {
  build: coming(async () => (await import("./build/BuildPlace")).BuildPlace),
  refine: coming(async () => (await import("./refine/RefinePlace")).RefinePlace),
  explore: coming(async () => (await import("./explore/ExplorePlace")).ExplorePlace),
  track: coming(async () => (await import("./track/TrackPlace")).TrackPlace),
  handOff: coming(async () => (await import("./hand-off/HandOffPlace")).HandOffPlace),
};

/** The place that was gone to. */
export function PlaceSeat({ place, ...props }: PlaceProps & { readonly place: Place }) {
  const Seated = seated[place];
  return (
    <Suspense fallback={<p role="status">{words.loading}</p>}>
      <Seated {...props} />
    </Suspense>
  );
}
