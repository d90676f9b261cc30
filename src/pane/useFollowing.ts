import { useEffect, useRef } from "react";
import type { WorkbookHost } from "../workbook";

/** Edits that come within this many milliseconds are read back together. */
const COALESCE = 150;

/** What is done about changes of the sheets. */
export type Following = {
  /** Told once for edits that come together; whether it is over by then has to be asked. */
  readonly changed: (open: WorkbookHost, isOver: () => boolean) => Promise<void>;
  readonly failed: (error: unknown) => void;
};

/** Follows the sheets of the open workbook; of none while there is no host. */
export function useFollowing(host: WorkbookHost | null, following: Following): void {
  const latest = useRef(following);
  latest.current = following;

  useEffect(() => {
    if (host === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => Promise<void>) | null = null;
    let over = false;
    const readBack = async () => {
      try {
        await latest.current.changed(host, () => over);
      } catch (error) {
        if (!over) latest.current.failed(error);
      }
    };
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void readBack(), COALESCE);
    };
    host.follow(changed).then(
      (unfollow) => {
        if (over) void unfollow();
        else stop = unfollow;
      },
      (error: unknown) => latest.current.failed(error),
    );
    return () => {
      over = true;
      clearTimeout(timer);
      void stop?.();
    };
  }, [host]);
}
