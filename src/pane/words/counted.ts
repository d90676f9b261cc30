/** A number with its thousands parted. @example grouped(1200) //=> "1,200" */
export function grouped(number: number): string {
  return number.toLocaleString("en-US");
}

/** So many things in words. @example counted(2, "rep") //=> "2 reps" */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}
