/** What the manifest speaks of and does not itself contain. */
export type Surroundings = {
  /** The version in package.json. */
  readonly version: string;
  /** What functions.json will say. */
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly helpUrl?: string;
  }[];
  /** The ids under which the add-in hands its functions to Excel. */
  readonly associated: readonly string[];
  /** The names under which the add-in hands its commands to Excel. */
  readonly commands: readonly string[];
  /** A file of the site as JSON, by its path; null where there is none. */
  readonly json: (path: string) => unknown;
  /** Width and height of an image by its path on the site; null where there is none. */
  readonly imageSize: (path: string) => readonly [number, number] | null;
};
