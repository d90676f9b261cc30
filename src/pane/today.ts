/** Today, as the computer of the person has it. @example today(new Date(2026, 0, 5)) //=> "2026-01-05" */
export function today(now: Date = new Date()): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
