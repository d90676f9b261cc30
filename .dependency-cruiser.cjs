/** The rooms of src, and the rooms each one may enter. What is not written here is forbidden. */
const rooms = {
  engine: [],
  intake: ["engine"],
  workbook: ["engine"],
  inspector: [],
  excel: ["workbook"],
  xlsx: ["workbook", "inspector"],
  functions: ["engine"],
  handoff: ["engine"],
  pane: ["engine", "intake", "workbook", "handoff"],
  embedded: [],
  solver: ["engine"],
  preview: ["pane", "functions", "embedded"],
  cli: ["engine", "intake", "workbook", "xlsx", "handoff", "functions", "solver", "inspector"],
};

/** The room in which each package is at home; a zip is the container of workbooks and of the handoff package alike. */
const homes = {
  zod: "intake",
  hucre: "xlsx",
  fflate: ["xlsx", "handoff"],
  react: "pane",
  "react-dom": "pane",
  "@fluentui": "pane",
  "@univerjs": "embedded",
  highs: "solver",
  docx: "handoff",
  papaparse: "intake",
};

/** The wings of the engine, left to right: a wing imports only wings to its left. */
const wings = [
  "figure",
  "period",
  "share",
  "team",
  "territory",
  "funnel",
  "plan",
  "baseline",
  "pay",
  "evidence",
  "outlook",
  "tracking",
  "advice",
  // Last, so that no arithmetic may read what people signed. What is made of it (gates, changes since a signature) is in
  // sign-off, which is no wing: it looks at the whole model, as the files beside the wings do, and no wing may enter it.
  "decisions",
];

const names = Object.keys(rooms).join("|");

const walls = Object.entries(rooms).map(([room, doors]) => ({
  name: `${room}-wall`,
  comment: `src/${room} may import only from ${[room, ...doors].join(", ")}. Why: docs/decisions/0001-rooms.md`,
  severity: "error",
  from: {
    path: `^src/${room}/`,
    pathNot:
      "^src/pane/(main[.]tsx|import/import-worker[.]ts|explore/explore-worker[.]ts|hand-off/hand-off-worker[.]ts)$",
  },
  to: { path: "^src/", pathNot: [room, ...doors].map((door) => `^src/${door}/`) },
}));

const corridors = wings.map((wing, place) => ({
  name: `${wing}-wing`,
  comment: `The engine's ${wing} wing may use only the wings to its left: ${
    wings.slice(0, place).join(", ") || "none"
  }. Why: docs/decisions/0001-rooms.md`,
  severity: "error",
  from: { path: `^src/engine/${wing}/` },
  to: {
    path: "^src/engine/",
    pathNot: wings.slice(0, place + 1).map((left) => `^src/engine/${left}/`),
  },
}));

const tenants = Object.entries(homes).map(([pkg, home]) => {
  const lived = [home].flat();
  return {
    name: `${pkg}-lives-in-${lived.join("-and-")}`,
    comment: `Only ${lived.map((room) => `src/${room}`).join(" and ")} ${lived.length === 1 ? "knows" : "know"} ${pkg}, so that it can be replaced in one place.`,
    severity: "error",
    from: { path: "^src/", pathNot: lived.map((room) => `^src/${room}/`) },
    to: { path: `node_modules/${pkg}(/|$)` },
  };
});

module.exports = {
  forbidden: [
    ...walls,
    ...corridors,
    ...tenants,
    {
      name: "main-joins-pane-and-excel",
      comment:
        "src/pane/main.tsx is the one place that joins the pane to Excel; beyond the pane's own doors it may enter no other room.",
      severity: "error",
      from: { path: "^src/pane/main[.]tsx$" },
      to: { path: "^src/", pathNot: "^src/(pane|engine|intake|workbook|handoff|excel)/" },
    },
    {
      name: "import-worker-joins-pane-and-xlsx",
      comment:
        "src/pane/import/import-worker.ts is the one place that joins the import to the reader of workbook files; beyond the import's own files it may enter no other room. Why: docs/decisions/0024-the-import-worker.md",
      severity: "error",
      from: { path: "^src/pane/import/import-worker[.]ts$" },
      to: { path: "^src/", pathNot: "^src/(pane/import|xlsx)/" },
    },
    {
      name: "explore-worker-joins-pane-and-solver",
      comment:
        "src/pane/explore/explore-worker.ts is the one place that joins the explore place to the solver; beyond its own files it may enter no other room but the engine and the intake. Why: docs/decisions/0029-places-and-their-workers.md",
      severity: "error",
      from: { path: "^src/pane/explore/explore-worker[.]ts$" },
      to: { path: "^src/", pathNot: "^src/(pane/explore|pane/work|engine|intake|solver)/" },
    },
    {
      name: "model-worker-knows-no-screen",
      comment:
        "src/pane/work/model-worker.ts works models out where there is no page: nothing that it brings along may know React or Fluent. Why: docs/decisions/0029-places-and-their-workers.md",
      severity: "error",
      from: { path: "^src/pane/work/model-worker[.]ts$" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/", reachable: true },
    },
    {
      name: "hand-off-worker-joins-pane-and-printers",
      comment:
        "src/pane/hand-off/hand-off-worker.ts is the one place that joins the hand-off place to the printers of files and to the inspector. Why: docs/decisions/0029-places-and-their-workers.md",
      severity: "error",
      from: { path: "^src/pane/hand-off/hand-off-worker[.]ts$" },
      to: {
        path: "^src/",
        pathNot: "^src/(pane/hand-off|pane/work|engine|intake|workbook|handoff|xlsx|inspector)/",
      },
    },
    {
      name: "front-door-only",
      comment:
        "A room is entered through its index.ts, where its public names are written down once.",
      severity: "error",
      from: { path: `^src/(${names})/` },
      to: { path: "^src/([^/]+)/", pathNot: ["^src/$1/", "^src/[^/]+/index[.]ts$"] },
    },
    {
      name: "no-circles",
      comment: "Two files that need each other are one file, or three.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "nothing-leans-on-tests",
      comment: "Production code never imports from test/.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "declared-packages-only",
      comment: "A package that is used is named in package.json, with its exact version.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown", "undetermined"] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
    doNotFollow: { path: "node_modules" },
  },
};
