import list from "./function-list.json";

/** A custom function as the pane shows it. */
export type ListedFunction = (typeof list)[number];

export const listedFunctions: readonly ListedFunction[] = list;

/** Functions in whose name or description every word of the search stands; those whose name has it come first. */
export function foundFunctions(search: string): readonly ListedFunction[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (text: string) => wanted.every((word) => text.toLowerCase().includes(word));
  const named = listedFunctions.filter(({ name }) => holds(name));
  const described = listedFunctions.filter(
    ({ name, description, parameters }) =>
      !holds(name) &&
      holds([name, description, ...parameters.map((each) => each.description)].join(" ")),
  );
  return [...named, ...described];
}
