/** @type {import("next").NextConfig} */
export default {
  // Tests build into a folder of their own, so that a running server keeps its files.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
};
