import {
  mappingMemory,
  noFixes,
  nothingRemembered,
  readFixes,
  type ImportFixes,
  type MappingMemory,
} from "../../intake";

const places = {
  memory: "quota-workbook/import-memory",
  fixes: "quota-workbook/import-fixes",
} as const;

/** Storage may be switched off or full: then nothing is kept, and all else works. */
function keep(place: string, value: unknown): void {
  try {
    localStorage.setItem(place, JSON.stringify(value));
  } catch {
    return;
  }
}

function keptAt(place: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(place) ?? "null");
  } catch {
    return null;
  }
}

/** How tables of the same headers were read before, as this browser remembers it. */
export function keptMemory(): MappingMemory {
  return mappingMemory(keptAt(places.memory)) ?? nothingRemembered;
}

/** Remembers how tables were read, for the next export. */
export function keepMemory(memory: MappingMemory): void {
  keep(places.memory, memory);
}

/** What was decided about rows before, as this browser remembers it. */
export function keptFixes(): ImportFixes {
  const read = readFixes(keptAt(places.fixes));
  return "wrong" in read ? noFixes : read;
}

/** Remembers what was decided about rows, for the next export. */
export function keepFixes(fixes: ImportFixes): void {
  keep(places.fixes, fixes);
}
