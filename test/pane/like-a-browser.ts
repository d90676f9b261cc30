import { TextDecoder, TextEncoder } from "node:util";

// What jsdom lacks of a browser; files that are read at their first import ask for it already.
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
});
