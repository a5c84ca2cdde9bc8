/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  poweredByHeader: false,
  // Next’s own id is random, and would make two builds of the same files differ.
  generateBuildId: () => 'daybook',
  // Two workers: more cost memory and gain nothing on a collection that loads in milliseconds.
  experimental: { cpus: 2 },
};

export default config;
