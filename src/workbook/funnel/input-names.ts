import {
  funnelRoles,
  roleDefinitions,
  scalarDefinitions,
  type FunnelRole,
  type InputPath,
  type RoleNumber,
  type ScalarName,
} from "../../engine";

/** Stages that may be given directly: their input says so, and the plain name is the stage that counts. */
const givenStages: readonly string[] = ["meetingsBooked", "meetingsHeld", "deals", "revenue"];

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** The name of the cell that holds an input. @example cellNameOf("closer.headcount") //=> "CloserHeadcount" */
export function cellNameOf(input: InputPath): string {
  const name = input.split(".").map(capital).join("");
  return givenStages.includes(input) ? `Given${name}` : name;
}

export const scalarNames = Object.keys(scalarDefinitions) as readonly ScalarName[];
export const roleNumbers = Object.keys(roleDefinitions) as readonly RoleNumber[];

/** The inputs of the register, in its order: the scalars, then each role's numbers. */
export const registerPaths: readonly (ScalarName | `${FunnelRole}.${RoleNumber}`)[] = [
  ...scalarNames,
  ...funnelRoles.flatMap((role) => roleNumbers.map((field) => `${role}.${field}` as const)),
];
