import { helpPage } from "./functions/print-help.mjs";
import { functionReference } from "./functions/print-reference.mjs";
import { registeredModule } from "./functions/print-registered.mjs";
import { describedFunctions } from "./functions/read.mjs";
import { writeGenerated } from "./generated.mjs";

const functions = await describedFunctions();

await writeGenerated(
  {
    "src/functions/registered.ts": registeredModule(functions),
    "docs/functions.md": functionReference(functions),
    "public/functions.html": helpPage(functions),
  },
  "run `npm run functions` and commit the result.",
);
