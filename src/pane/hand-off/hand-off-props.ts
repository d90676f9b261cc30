import type { Digest } from "../../intake";
import type { PlaceProps } from "../place-props";
import type { SaveFile } from "../save-file";

/** What stands outside of the hand-off place: the worker, the way to save files, and the digest that signs. */
export type HandOffDesk = {
  readonly openWorker: () => Worker;
  readonly save: SaveFile;
  /** Null where the browser gives none. */
  readonly digest: Digest | null;
};

/** What the parts of the place are given. */
export type HandOffProps = PlaceProps & HandOffDesk;
