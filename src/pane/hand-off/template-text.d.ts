/** A template comes into the script as its text. */
declare module "*.md" {
  const text: string;
  export { text as default };
}
