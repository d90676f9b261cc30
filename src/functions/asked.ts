/** Refuses a call with a sentence that the cell shows. */
export function refuse(sentence: string): never {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/** Says that there is not enough to answer from: no fault of the call, and no number either. */
export function notEnough(sentence: string): never {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}

/** A number that was really given: an omitted argument is refused, never read as zero. */
export function given(name: string, value: number | null | undefined): number {
  if (value === null || value === undefined) return refuse(`${name} is missing.`);
  if (typeof value !== "number" || !Number.isFinite(value)) {
    return refuse(`${name} must be a number; it is ${String(value)}.`);
  }
  return value;
}

/** A number of zero or more. */
export function zeroOrMore(name: string, value: number | null | undefined): number {
  const number = given(name, value);
  return number >= 0 ? number : refuse(`${name} must be zero or more; it is ${number}.`);
}

/** A number above zero: something is divided by it. */
export function aboveZero(name: string, value: number | null | undefined): number {
  const number = given(name, value);
  return number > 0 ? number : refuse(`${name} must be above zero; it is ${number}.`);
}

/** A share of a whole. */
export function shareOfWhole(name: string, value: number | null | undefined): number {
  const number = given(name, value);
  if (number >= 0 && number <= 1) return number;
  return refuse(`${name} must be a share from 0 to 1 (60% is 0.6); it is ${number}.`);
}

/** An amount that may be left out, and must not exceed another. */
export function partOf(
  name: string,
  value: number | null | undefined,
  whole: { readonly name: string; readonly value: number },
): number | null {
  if (value === null || value === undefined) return null;
  const part = zeroOrMore(name, value);
  if (part <= whole.value) return part;
  return refuse(`${name} must not exceed ${whole.name}; it is ${part} against ${whole.value}.`);
}

/** One of a few words, in any case. */
export function oneOf<Word extends string>(
  name: string,
  value: string | null | undefined,
  words: readonly Word[],
): Word {
  const said = typeof value === "string" ? value.trim().toLowerCase() : "";
  const known = words.find((word) => word === said);
  if (known !== undefined) return known;
  const choices = `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
  return refuse(`${name} must be ${choices}; it is "${String(value ?? "")}".`);
}

/** What the engine worked out, as long as a cell can hold it. */
export function answer(value: number | null): number {
  if (value !== null && Number.isFinite(value)) return value;
  return refuse("The result is too large to be a number.");
}
