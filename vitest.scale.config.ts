import { defineConfig } from 'vitest/config';

/** `npm run test:scale`: what needs a server, and minutes. */
export default defineConfig({
  test: { include: ['test/scale/**/*.scale.ts'], testTimeout: 600_000, hookTimeout: 600_000, fileParallelism: false },
});
