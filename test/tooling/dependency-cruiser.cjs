/**
 * The arrows of the house. Each tier may import the tiers before it, and nothing else; within a tier nobody imports a neighbour.
 * The table is the one place that says who may import whom.
 */
const tiers = [
  ["result"],
  ["time", "money", "text", "sensitivity", "record"],
  ["codelist", "sdg"],
  ["project", "beneficiary", "intervention"],
  ["criteria", "statistics"],
  ["eligibility", "pathway"],
  ["participation"],
  ["dataset"],
  ["impact"],
  ["privacy"],
  ["exchange"],
  ["labels"],
];

/** Rooms that see less than their tier would allow. */
const narrower = {
  criteria: ["result", "time", "text", "record", "sensitivity"],
  statistics: ["result"],
};

const rooms = tiers.flat();
const arrows = tiers.flatMap((tier, index) =>
  tier.flatMap((room) => {
    const allowed = narrower[room] ?? tiers.slice(0, index).flat();
    const refused = rooms.filter((other) => other !== room && !allowed.includes(other));
    if (refused.length === 0) return [];
    return {
      name: `arrow-${room}`,
      severity: "error",
      comment: `${room} may import: ${allowed.join(", ") || "nothing"}`,
      from: { path: `^src/${room}/` },
      to: { path: `^src/(${refused.join("|")})/` },
    };
  }),
);

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: "room-in-the-table",
      severity: "error",
      comment: "Every folder of src stands in the table of tiers.",
      from: { path: "^src/", pathNot: `^src/(index\\.ts$|(${rooms.join("|")})/)` },
      to: {},
    },
    {
      name: "only-rooms-of-the-table",
      severity: "error",
      comment: "A folder that is no room of the table is imported by nobody, even if it imports nothing itself.",
      from: { path: "^src/" },
      to: { path: "^src/[^/]+/", pathNot: `^src/(${rooms.join("|")})/` },
    },
    {
      name: "through-the-index",
      severity: "error",
      comment: "Another room is entered through its index.ts.",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/([^/]+)/.+", pathNot: ["^src/$1/", "^src/[^/]+/index\\.ts$", "^src/[^/]+/labels/"] },
    },
    {
      name: "words-only-in-labels",
      severity: "error",
      comment: "Words stand apart from codes: only the room of labels brings them in.",
      from: { path: "^src/([^/]+)/", pathNot: "^src/labels/" },
      to: { path: "^src/[^/]+/labels/" },
    },
    {
      name: "logic-without-schema",
      severity: "error",
      comment: "No logic imports a schema at run time: an unused schema keeps all of zod in a user's bundle.",
      from: {
        path: "^src/",
        pathNot: ["/schema[a-z-]*\\.ts$", "/index\\.ts$", "^src/index\\.ts$", "^src/dataset/read-dataset\\.ts$"],
      },
      to: { path: ["/schema[a-z-]*\\.ts$", "node_modules/zod/"], dependencyTypesNot: ["type-only"] },
    },
    { name: "no-circle", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    { name: "no-node", severity: "error", from: { path: "^src/" }, to: { dependencyTypes: ["core"] } },
    {
      name: "no-other-package",
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "npm-no-pkg", "npm-unknown", "unknown"],
        pathNot: [
          "node_modules/(zod|date-fns|@date-fns/utc|ts-pattern|@noble/hashes)/",
          "^(zod|date-fns|@date-fns/utc|ts-pattern|@noble/hashes)(/|$)",
        ],
      },
    },
    {
      name: "hashes-only-in-record-and-privacy",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(record|privacy)/" },
      to: { path: "node_modules/@noble/hashes/" },
    },
    {
      name: "dates-only-in-time",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/time/" },
      to: { path: "node_modules/(date-fns|@date-fns/utc)/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|test|docs|examples)/" },
    enhancedResolveOptions: { conditionNames: ["import", "types", "default"], exportsFields: ["exports"] },
  },
};
