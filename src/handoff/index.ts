export type { Document, Part } from "./document";
export { markdown } from "./document";
export { methodology } from "./methodology";
