/** What is said of long work. */
export const workWords = {
  working: "Working…",
  stop: "Stop",
  stopped: "Stopped. Nothing was changed.",
  failed: "That did not work",
  copyReport: "Copy report",
  copied: "Copied",
  notLoaded:
    "The part of the add-in that works this out could not be loaded. Look whether you are online, close the pane and open it again.",
} as const;
