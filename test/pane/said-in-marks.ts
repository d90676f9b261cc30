import { act, cleanup, fireEvent } from "@testing-library/react";
import { writeNumbersWith } from "../../src/pane/numbers/marks";

const english = { decimal: ".", group: "," };
const german = { decimal: ",", group: "." };

/** What is told in the notation of the file that it stands in: formulas, and what somebody typed into a field of text. */
const OF_FILES = "code, textarea, style, output, [type=range]";
const attributes = ["aria-label", "title", "aria-valuetext", "placeholder"] as const;

/** What an element says itself, without the elements within it. */
function ownText(element: Element): string {
  const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return own.map(({ textContent }) => textContent).join("");
}

/** Everything that the page shows or says, piece by piece. */
function said(): readonly string[] {
  return [...document.body.querySelectorAll("*")]
    .filter((element) => element.closest(OF_FILES) === null)
    .flatMap((element) => [
      ownText(element),
      ...attributes.map((name) => element.getAttribute(name) ?? ""),
      element instanceof HTMLInputElement ? element.value : "",
    ])
    .filter((text) => /\d[.,]\d/.test(text));
}

const passed = (milliseconds: number) =>
  act(() => new Promise<void>((done) => void setTimeout(done, milliseconds)));

/** Folds out whatever is folded, so long as there is something. */
async function unfolded(): Promise<void> {
  for (;;) {
    const heads = document.body.querySelectorAll<HTMLElement>('button[aria-expanded="false"]');
    const folds = document.body.querySelectorAll("details:not([open])");
    heads.forEach((head) => fireEvent.click(head));
    folds.forEach((fold) => {
      (fold as HTMLDetailsElement).open = true;
      fireEvent(fold, new Event("toggle"));
    });
    await passed(0);
    if (heads.length + folds.length === 0) return;
  }
}

/** Waits for what is worked out after painting or beside it: until three looks in a row see the same. */
export async function settled(): Promise<void> {
  let before = "";
  for (let same = 0; same < 3;) {
    await unfolded();
    await passed(150);
    const now = document.body.textContent ?? "";
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

/** A sentence in the other marks, as its reader has to find it. */
function inGerman(text: string): string {
  return text.replace(/(?<![\p{L}_\d.,])\d+(?:[.,]\d+)+/gu, (number) =>
    number.replace(/[.,]/g, (mark) => (mark === "." ? "," : ".")),
  );
}

type Open = () => Promise<void> | void;

async function saidWith(marks: typeof english, open: Open): Promise<readonly string[]> {
  writeNumbersWith(marks);
  localStorage.clear();
  try {
    await open();
    await settled();
    return said();
  } finally {
    cleanup();
    writeNumbersWith(english);
  }
}

/** What a page says with the marks of English and of German, and what it would have to say; what is kept stays as somebody wrote it. */
export async function inBothMarks(open: Open, kept: RegExp | null = null) {
  const inEnglish = await saidWith(english, open);
  const found = await saidWith(german, open);
  // What the expression catches stands at every second place.
  const wanted = inEnglish.map((text) =>
    (kept === null ? [text] : text.split(kept))
      .map((part, place) => (place % 2 === 1 ? part : inGerman(part)))
      .join(""),
  );
  return { found: [...found].sort(), wanted: [...wanted].sort() };
}
