import { keptName, keptNamespace, keptPieces, keptText } from "../workbook";
import { told } from "./failure";
import { requests, type Task } from "./stage";
import { lookingAgain, partTasks, xmlOf } from "./xml-parts";

type Texts = Readonly<Record<string, string>>;

async function read(context: Excel.RequestContext): Promise<Texts> {
  const all = context.workbook.customXmlParts.load("items/id,items/namespaceUri");
  await context.sync();
  const ours = all.items.flatMap(({ id, namespaceUri }) => {
    const name = keptName(namespaceUri);
    return name === null ? [] : [{ id, name }];
  });
  const ids = ours.map(({ id }) => id);
  const xml = await xmlOf(context, ids);
  const names = [...new Set(ours.map(({ name }) => name))];
  return Object.fromEntries(
    names.flatMap((name) => {
      const parts = xml.filter((_part, place) => ours[place]?.name === name);
      const text = keptText(name, parts);
      return text === null ? [] : [[name, text] as const];
    }),
  );
}

/** Every text that the open workbook keeps beside its sheets; one that is not whole is none. */
export function keptTexts(): Promise<Texts> {
  return told("reading what is kept beside the sheets", () => lookingAgain(() => Excel.run(read)));
}

async function keep(
  context: Excel.RequestContext,
  { name, text }: { readonly name: string; readonly text: string | null },
): Promise<void> {
  const parts = context.workbook.customXmlParts.getByNamespace(keptNamespace(name));
  parts.load("items/id");
  await context.sync();
  if (text === null) parts.items.forEach((part) => part.delete());
  const ids = parts.items.map(({ id }) => id);
  const steps = text === null ? [[]] : requests(partTasks(keptPieces(name, text), ids));
  const send = async (step: readonly Task[]) => {
    for (const task of step) task.act(context);
    await context.sync();
  };
  for (const step of steps) await send(step);
}

/** Keeps a text in the open workbook in place of the one of that name, or drops it. */
export function keepText(name: string, text: string | null): Promise<void> {
  return told("keeping a text beside the sheets", () =>
    lookingAgain(() => Excel.run((context) => keep(context, { name, text }))),
  );
}
