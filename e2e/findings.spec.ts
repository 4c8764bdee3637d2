import { checkSite } from '../scripts/check-site.ts';
import { Report } from '../scripts/report.ts';
import { sites } from '../scripts/testing/steps.ts';
import { expect, test } from '@playwright/test';

test('nothing is found against any page of the first dossier, not even a warning', async () => {
  const [{ out: folder, base }] = sites;
  const report = new Report();
  expect(await checkSite({ folder, base }, report)).toBeGreaterThan(40);
  expect(report.messages.map((message) => `${message.file ?? ''} ${message.reason} ${message.actual ?? ''}`)).toEqual(
    [],
  );
});
