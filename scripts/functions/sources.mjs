/** The files whose top-level functions, with their comments, are the custom functions Excel offers. */
export const functionSources = ["src/functions/quota.ts", "src/functions/ote.ts"];
