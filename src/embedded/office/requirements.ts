/** The API sets that the embedded Excel answers, each up to the version given. */
const supported: Readonly<Record<string, string>> = {
  excelapi: "1.16",
  sharedruntime: "1.1",
  customfunctionsruntime: "1.3",
};

const parts = (version: string): readonly number[] => version.split(".").map(Number);

const isAtLeast = (have: string, wanted: string): boolean => {
  const [major = 0, minor = 0] = parts(have);
  const [wantedMajor = 0, wantedMinor = 0] = parts(wanted);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
};

export const isSetSupported = (name: string, version: string | number = "1.1"): boolean => {
  const have = supported[name.toLowerCase()];
  return have !== undefined && isAtLeast(have, String(version));
};
