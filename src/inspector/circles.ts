import { dependenciesOf, type Dependencies, type Node } from "./dependencies";
import type { Survey } from "./survey";

/** Formulas that need each other, and whether all references could be followed. */
export type Circles = {
  readonly circles: readonly (readonly Node[])[];
  readonly isComplete: boolean;
};

/** What a number needs: branches hold their two halves, everything else is listed. */
function needsOf({ leaves, needs }: Dependencies, number: number): readonly number[] {
  return number < leaves ? [2 * number, 2 * number + 1] : (needs[number] ?? none);
}

const none: readonly number[] = [];

/** Finds every circle in one walk (Tarjan's), without recursion: chains may be as long as the workbook. */
export function circlesOf(survey: Survey): Circles {
  const graph = dependenciesOf(survey);
  const { nodes, leaves, count } = graph;
  const order = new Int32Array(count);
  const lowest = new Int32Array(count);
  const isOpen = new Uint8Array(count);
  const next = new Int32Array(count);
  const open: number[] = [];
  const circles: (readonly Node[])[] = [];
  let clock = 0;

  function enter(number: number, path: number[]): void {
    clock += 1;
    order[number] = clock;
    lowest[number] = clock;
    isOpen[number] = 1;
    open.push(number);
    path.push(number);
  }

  function close(number: number): void {
    const members: number[] = [];
    let member: number;
    do {
      member = open.pop() ?? number;
      isOpen[member] = 0;
      members.push(member);
    } while (member !== number);
    if (members.length > 1 || needsOf(graph, number).includes(number)) {
      const formulas = members.flatMap((each) => nodes[each - leaves] ?? []);
      circles.push(formulas.reverse());
    }
  }

  function walk(start: number): void {
    const path: number[] = [];
    enter(start, path);
    for (let number = path.at(-1); number !== undefined; number = path.at(-1)) {
      const needed = needsOf(graph, number);
      const place = next[number] ?? 0;
      const child = needed[place];
      if (child === undefined) {
        path.pop();
        const parent = path.at(-1);
        if (parent !== undefined) lower(parent, lowest[number] ?? 0);
        if (lowest[number] === order[number]) close(number);
      } else {
        next[number] = place + 1;
        if (order[child] === 0) enter(child, path);
        else if (isOpen[child] === 1) lower(number, order[child] ?? 0);
      }
    }
  }

  function lower(number: number, to: number): void {
    lowest[number] = Math.min(lowest[number] ?? 0, to);
  }

  for (const number of nodes.keys()) if (order[number + leaves] === 0) walk(number + leaves);
  return { circles, isComplete: graph.isComplete };
}
