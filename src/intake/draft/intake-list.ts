import type { Draft } from "./draft-data";

/** A word in Markdown as it was written. */
function plain(text: string): string {
  return text.replaceAll(/([\\`*_[\]<>#|])/g, "\\$1");
}

/** What is left to ask, as Markdown to print or to send: each question with room for its answer. */
export function intakeList({ model, asked, notices }: Draft): string {
  const { name } = model.company;
  return [
    `# What we need to know${name === "" ? "" : ` from ${plain(name)}`}`,
    "",
    "The first model was made from your own data. These are the things that data cannot say.",
    ...asked.flatMap(({ asks, why, proposal }, place) => [
      "",
      `## ${place + 1}. ${plain(asks)}`,
      "",
      `- Why: ${plain(why)}`,
      `- Until you answer, the model takes: ${plain(proposal)}`,
      "- Your answer: ______________________________",
    ]),
    ...(notices.length === 0
      ? []
      : ["", "## What we noticed", "", ...notices.map((notice) => `- ${plain(notice)}`)]),
    "",
  ].join("\n");
}
