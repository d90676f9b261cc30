import { helpPage } from "./functions/print-help.mjs";
import { functionList } from "./functions/print-list.mjs";
import { functionReference } from "./functions/print-reference.mjs";
import { registeredModule } from "./functions/print-registered.mjs";
import { describedFunctions } from "./functions/read.mjs";
import { writeGenerated } from "./generated.mjs";

const functions = await describedFunctions();

await writeGenerated(
  {
    "src/functions/registered.ts": registeredModule(functions),
    "src/pane/functions/function-list.json": functionList(functions),
    "docs/functions.md": functionReference(functions),
    "public/functions.html": helpPage(functions),
  },
  "run `npm run functions` and commit the result.",
);
