import { elements, texts } from "./manifest-reading";
import type { Surroundings } from "./surroundings";

/** The pattern that Microsoft's guidelines name as the one that conflicts least; on a Mac with its own keys. */
const KEYS = { default: /^Ctrl\+Alt\+Shift\+[A-Z]$/, mac: /^Command\+Option\+Shift\+[A-Z]$/ };

/** On a Mac these log the person out, close all windows, or paste. */
const TAKEN_ON_MAC = ["Q", "W", "V"];

type Shortcuts = {
  readonly actions: readonly {
    readonly id: string;
    readonly type: string;
    readonly name: string;
  }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: Readonly<Record<string, string>>;
  }[];
};

/** Every button and every shortcut leads to a command that the add-in gives to Excel. */
export function commandProblems(
  manifest: Document,
  { commands, json }: Surroundings,
): readonly string[] {
  const buttons = texts(manifest, "FunctionName")
    .filter((name) => !commands.includes(name))
    .map((name) => `The command ${name} is associated with nothing.`);
  const files = elements(manifest, "ExtendedOverrides").flatMap((element) => {
    const path = new URL(element.getAttribute("Url") ?? "").pathname;
    const shortcuts = json(path) as Shortcuts | null;
    return shortcuts === null ? [`${path} does not exist.`] : shortcutProblems(shortcuts, commands);
  });
  return [...buttons, ...files];
}

function shortcutProblems(
  { actions, shortcuts }: Shortcuts,
  commands: readonly string[],
): readonly string[] {
  const named = [...actions.map(({ id }) => id), ...shortcuts.map(({ action }) => action)];
  const keys = shortcuts.flatMap(({ key }) => Object.entries(key));
  const all = keys.map(([place, key]) => `${place} ${key}`);
  return [
    ...named
      .filter((id) => !commands.includes(id) || !actions.some((action) => action.id === id))
      .map((id) => `The shortcut ${id} is associated with nothing.`),
    ...actions
      .filter(({ type, name }) => type !== "ExecuteFunction" || name === "")
      .map(({ id }) => `The shortcut ${id} is no function with a name.`),
    ...keys
      .filter(([place, key]) => !isGood(place, key))
      .map(([, key]) => `${key} is no shortcut that conflicts with no other.`),
    ...all
      .filter((key, place) => all.indexOf(key) !== place)
      .map((key) => `${key} is there twice.`),
  ];
}

function isGood(place: string, key: string): boolean {
  const pattern = place === "default" ? KEYS.default : place === "mac" ? KEYS.mac : null;
  return pattern !== null && pattern.test(key) && !TAKEN_ON_MAC.includes(key.slice(-1));
}
