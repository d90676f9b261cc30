import { grouped } from "../numbers/marks";

/** So many things in words. @example counted(2, "rep") //=> "2 reps" */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}
