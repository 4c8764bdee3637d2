import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['scripts/**/*.test.ts', 'src/**/*.test.ts'],
    allowOnly: false,
    // Some start a process, on machines that are busy.
    testTimeout: 60_000,
    // Nothing may depend on the machine: a test that passes here passes in any zone.
    env: { TZ: 'Pacific/Chatham', LC_ALL: 'C.UTF-8' },
  },
});
