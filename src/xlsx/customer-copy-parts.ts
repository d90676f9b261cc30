import { strToU8, unzipSync, zipSync } from "fflate";
import { limits, tooLarge } from "./read-cells-limits";
import { relationsOf } from "./read-cells-relations";
import { textIn, type Parts } from "./read-cells-zip";

/** The same file whenever it is written: no part knows the time. */
const NO_TIME = new Date(2000, 0, 1);

const TYPES = "[Content_Types].xml";

/** All parts of a file, which may be changed and taken away. */
export class OpenParts implements Parts {
  private readonly bytes = new Map<string, Uint8Array>();
  private readonly called = new Map<string, string>();
  private readonly before: ReadonlySet<string>;
  readonly changed = new Set<string>();
  readonly removed: string[] = [];

  constructor(file: Uint8Array) {
    let total = 0;
    const parts = unzipSync(file, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (originalSize > limits.partBytes || total > limits.bytes) {
          throw tooLarge("The file unpacks to more bytes than any workbook needs.");
        }
        return true;
      },
    });
    for (const [name, part] of Object.entries(parts)) {
      this.bytes.set(name, part);
      this.called.set(name.toLowerCase(), name);
    }
    this.before = this.reached();
  }

  get names(): readonly string[] {
    return [...this.bytes.keys()];
  }

  private own(name: string): string {
    return this.called.get(name.toLowerCase()) ?? name;
  }

  text(name: string): string | null {
    const part = this.bytes.get(this.own(name));
    return part === undefined ? null : textIn(part);
  }

  /** Changes a part as text; where nothing changes it keeps its very bytes. */
  edit(name: string, change: (xml: string) => string): boolean {
    const before = this.text(name);
    if (before === null) return false;
    const after = change(before);
    if (after === before) return false;
    // What was written in another encoding is written in this one now.
    const told = after.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/i, "$1UTF-8");
    this.bytes.set(this.own(name), strToU8(told));
    this.changed.add(this.own(name));
    return true;
  }

  /** Cuts a part's relations to others, and gives the ids that lead nowhere now; where none is left, their part goes. */
  cut(
    part: string,
    isCut: (kind: string, target: string, id: string) => boolean,
  ): readonly string[] {
    const gone = relationsOf(this, part).filter(({ kind, target, id }) => isCut(kind, target, id));
    if (gone.length === 0) return [];
    const ids = new Set(gone.map(({ id }) => id));
    this.edit(relationsPart(part), (xml) =>
      xml.replace(/<(?:[\w.-]+:)?Relationship\s[^>]*?(?:\/>|>\s*<\/[^>]*>)/g, (element) =>
        ids.has(/\sId=["']([^"']*)["']/.exec(element)?.[1] ?? "") ? "" : element,
      ),
    );
    if (relationsOf(this, part).length === 0) this.take(this.own(relationsPart(part)));
    return [...ids];
  }

  private take(name: string): void {
    this.bytes.delete(name);
    this.removed.push(name);
  }

  /** Takes away what nothing leads to any more, and gives its names. */
  swept(): readonly string[] {
    const now = this.reached();
    const gone = this.names.filter((name) => this.before.has(name) && !now.has(name));
    for (const name of gone) this.take(name);
    const lost = new Set(gone.map((name) => `/${name}`.toLowerCase()));
    if (lost.size > 0) {
      const left = new Set(this.names.map(ending));
      this.edit(TYPES, (xml) =>
        xml.replace(
          /<(?:[\w.-]+:)?(?:Override|Default)\s[^>]*?(?:\/>|>\s*<\/[^>]*>)/g,
          (element) => {
            const name = /\sPartName=["']([^"']*)["']/.exec(element)?.[1] ?? "";
            const kind = /\sExtension=["']([^"']*)["']/.exec(element)?.[1]?.toLowerCase();
            const isLastOfKind =
              kind !== undefined && !left.has(kind) && gone.some((each) => ending(each) === kind);
            return isLastOfKind || lost.has(name.toLowerCase()) ? "" : element;
          },
        ),
      );
    }
    return gone;
  }

  /** Every part that the file as a whole leads to. */
  private reached(): ReadonlySet<string> {
    const found = new Set<string>();
    const open = [""];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      const own = this.own(relationsPart(part));
      if (this.bytes.has(own)) found.add(own);
      for (const { target, isOutside } of relationsOf(this, part)) {
        const name = this.own(target);
        if (isOutside || found.has(name) || !this.bytes.has(name)) continue;
        found.add(name);
        open.push(name);
      }
    }
    return found;
  }

  /** The file with its parts in their order. */
  file(): Uint8Array {
    return zipSync(Object.fromEntries(this.bytes), { mtime: NO_TIME });
  }
}

/** By this the types of parts are told that are not told one by one. @example ending("xl/a.BIN") //=> "bin" */
function ending(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}

/** Where a part's relations stand. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
