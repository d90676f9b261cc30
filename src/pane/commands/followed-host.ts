import type { WorkbookHost } from "../../workbook";

/** A host whose followers can be told that they should read the sheets again. */
export type FollowedHost = { readonly host: WorkbookHost; readonly readAgain: () => number };

/** Remembers who follows the sheets; reading again tells them, and says how many there are. */
export function followedHost(own: WorkbookHost): FollowedHost {
  const followers = new Set<() => void>();
  const follow: WorkbookHost["follow"] = async (changed) => {
    const stop = await own.follow(changed);
    followers.add(changed);
    return async () => {
      followers.delete(changed);
      await stop();
    };
  };
  return {
    host: { ...own, follow },
    readAgain: () => {
      followers.forEach((changed) => changed());
      return followers.size;
    },
  };
}
