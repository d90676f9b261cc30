/** The version of the arithmetic, which stamps carry; the changelog says which numbers it changed. */
export const engineVersion = "0.2.0";
