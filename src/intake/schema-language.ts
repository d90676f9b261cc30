import { z } from "zod";

// A pane whose policy forbids eval must not be asked for it, not even to see whether it may: said before any schema is made.
z.config({ jitless: true });

export { z };
