// What appears by and by is waited for as long as a busy machine takes: how long that is says nothing of whether it comes.
if (typeof document !== "undefined")
  require("@testing-library/dom").configure({ asyncUtilTimeout: 30_000 });
