import { useState } from "react";

/** A way to bring what went wrong outside of painting, as in a timer, before the pane's own boundary, which shows it. */
export function useThrown(): (error: unknown) => void {
  const [thrown, setThrown] = useState<{ readonly error: unknown } | null>(null);
  if (thrown !== null) throw thrown.error;
  return (error) => setThrown({ error });
}

/** Does something outside of painting; what goes wrong in it is brought before the boundary. */
export function caught(fail: (error: unknown) => void, act: () => void): void {
  try {
    act();
  } catch (error) {
    fail(error);
  }
}
