/** Things by a word they share, in the order in which the words are met. */
export function grouped<Thing>(
  things: readonly Thing[],
  wordOf: (thing: Thing) => string,
): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const word = wordOf(thing);
    const group = groups.get(word);
    if (group === undefined) groups.set(word, [thing]);
    else group.push(thing);
  }
  return groups;
}
