import { z } from 'zod';

/** How many of a step's checks held and how many did not. */
export interface Count {
  passed: number;
  failed: number;
}

const vitestResults = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const playwrightResults = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
});

/** The count in the JSON that Vitest or Playwright wrote; `null` when it is neither's. A flaky test has failed. */
export function countTests(json: string): Count | null {
  let results: unknown;
  try {
    results = JSON.parse(json);
  } catch {
    return null;
  }
  const vitest = vitestResults.safeParse(results);
  if (vitest.success) return { passed: vitest.data.numPassedTests, failed: vitest.data.numFailedTests };
  const playwright = playwrightResults.safeParse(results);
  if (!playwright.success) return null;
  const { expected, unexpected, flaky } = playwright.data.stats;
  return { passed: expected, failed: unexpected + flaky };
}
