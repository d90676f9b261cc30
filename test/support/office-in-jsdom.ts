import { readFileSync } from "node:fs";
import { MessageChannel } from "node:worker_threads";
import { connectOffice } from "../../src/embedded";
import type { EmbeddedExcel, EmbeddedOptions } from "../../src/embedded";
import { headlessExcel } from "../../src/embedded/headless";

const library = readFileSync(
  require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"),
  "utf8",
);

// Univer computes in steps and hands them on through a message channel, which jsdom lacks.
Reflect.set(globalThis, "MessageChannel", MessageChannel);

/** Loads Microsoft's Excel client library into the test's window, once for each test file. */
const loadClientLibrary = (): void => {
  if (Reflect.has(window, "OfficeExtension")) return;
  const script = document.createElement("script");
  script.textContent = library;
  document.head.append(script);
};

/** An embedded Excel without a screen, behind the real Office.js in the test's window. */
export const officeInJsdom = async (options: EmbeddedOptions = {}): Promise<EmbeddedExcel> => {
  loadClientLibrary();
  const excel = await headlessExcel(options);
  const disconnect = connectOffice(window, excel);
  return {
    ...excel,
    dispose: () => {
      disconnect();
      excel.dispose();
    },
  };
};
