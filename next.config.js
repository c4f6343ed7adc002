/** @type {import("next").NextConfig} */
export default {
  // Tests build into a folder of their own, so that a running server keeps its files.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // Of what is built (scripts/steps.mjs), so that a page has the same ETag on every machine; null: one by chance.
  generateBuildId: () => process.env.PARLEY_BUILD_ID ?? null,
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types of everything; a start need not wait for that again.
  typescript: { ignoreBuildErrors: true },
  // Nothing may write into the project while it is being worked on, ask the network, or stop a build.
  agentRules: false,
  experimental: {
    agentUpgrade: false,
    // The types of the routes come by next-env.d.ts, so that tsconfig.json names no build folder and no build,
    // whichever folder it is for, rewrites tsconfig.json.
    strictRouteTypes: true,
  },
};
