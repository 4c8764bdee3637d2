import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/testing/find-browser.ts';
import { browserResults, sites, workFolder, type BuiltSite } from './scripts/testing/steps.ts';

const executablePath = findBrowser();

/** Reads the sites that the step "build" of `npm test` has built. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: `${workFolder}/browser`,
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // One test goes through all pages of a kind.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: browserResults }]],
  use: {
    ...devices['Desktop Chrome'],
    trace: 'retain-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath !== null && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'at the root', use: { baseURL: addressOf(sites[0]) }, testIgnore: ['base.spec.ts', 'hosting.spec.ts'] },
    {
      name: 'under a base',
      use: { baseURL: addressOf(sites[1]) },
      testMatch: ['base.spec.ts', 'search.spec.ts', 'data.spec.ts', 'html.spec.ts'],
    },
    { name: 'on nginx', use: { baseURL: nginxAddressOf(sites[0]) }, testMatch: 'hosting.spec.ts' },
    { name: 'on nginx, under a base', use: { baseURL: nginxAddressOf(sites[1]) }, testMatch: 'hosting.spec.ts' },
  ],
  webServer: [
    ...sites.map((site) => ({
      command: `node scripts/preview.ts --out ${site.out} --base ${site.base} --port ${site.port}`,
      url: addressOf(site),
      env: { INIT_CWD: import.meta.dirname },
    })),
    { command: 'node scripts/testing/serve-by-nginx.ts', url: nginxAddressOf(sites[1]) },
  ],
});

function addressOf({ base, port }: BuiltSite): string {
  return `http://localhost:${port}${base}`;
}

function nginxAddressOf({ base, nginxPort }: BuiltSite): string {
  return `http://localhost:${nginxPort}${base}`;
}
