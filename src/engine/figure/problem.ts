/** Something only the user can put right: where it stands, what is wrong, what to do. Never thrown. */
export type Problem = {
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
};
