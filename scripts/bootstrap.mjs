// From a fresh clone to a running preview, a full test run or a sideloaded add-in, with nothing but Node 20.
// Only Node's own modules may be imported here: this runs before anything is installed.
import { build } from "./bootstrap/build.mjs";
import { equip } from "./bootstrap/equip.mjs";
import { installPackages } from "./bootstrap/install.mjs";
import { run } from "./bootstrap/run.mjs";
import { sideload } from "./bootstrap/sideload.mjs";
import { serve } from "./serve.mjs";

const [task, ...rest] = process.argv.slice(2);

const tasks = {
  preview() {
    build();
    serve();
  },
  test() {
    const equipped = equip();
    build();
    run(process.execPath, ["node_modules/jest/bin/jest.js", ...rest], { stdio: "inherit" });
    if (!equipped && process.env.CI === "true") process.exitCode = 1;
  },
  start() {
    sideload();
  },
};

if (!Object.hasOwn(tasks, task)) {
  console.error(`Say one of ${Object.keys(tasks).join(", ")}.`);
  process.exit(2);
}
installPackages();
tasks[task]();
