import { words } from "../words/shell";
import { commandNames } from "./command-names";
import type { Commands, Reach } from "./commands";

/** What Excel hands to a command that a button calls; a shortcut hands over nothing. */
type CalledBy = { readonly completed: () => void };

/** Where Excel takes functions by their names; hosts without a ribbon have no such place. */
export type Actions = {
  readonly associate: (name: string, act: (event?: CalledBy) => Promise<void>) => void;
};

/** The commands come when one of them is first called for. */
async function called(name: keyof Commands, reach: Reach): Promise<void> {
  try {
    const { commands } = await import("./commands");
    await commands(reach)[name]();
  } catch {
    reach.desk.say({ intent: "error", title: words.failed, text: words.commandsNotLoaded });
  }
}

/** Gives Excel the commands. It holds a button down until it hears that its command has ended, however that ended. */
export function associate(actions: Partial<Actions> | undefined, reach: Reach): void {
  for (const name of commandNames)
    actions?.associate?.(name, async (event) => {
      try {
        await called(name, reach);
      } finally {
        event?.completed();
      }
    });
}
