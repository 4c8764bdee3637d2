import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { makeDossier } from '../scripts/bench/invented/make-dossier.ts';
import { checkSite } from '../scripts/check-site.ts';
import { Report } from '../scripts/report.ts';
import { sites, workFolder } from '../scripts/testing/steps.ts';
import { expect, test } from '@playwright/test';

test('nothing is found against any page of the first dossier, not even a warning', async () => {
  const [{ out: folder, base }] = sites;
  const report = new Report();
  expect(await checkSite({ folder, base }, report)).toBeGreaterThan(40);
  expect(report.messages.map((message) => `${message.file ?? ''} ${message.reason} ${message.actual ?? ''}`)).toEqual(
    [],
  );
});

test('every page of a large dossier is painted in one round trip', async () => {
  const dossier = join(workFolder, 'large');
  const folder = join(workFolder, 'large-site');
  await makeDossier(dossier, 300);
  const words = ['scripts/build.ts', '--dossier', dossier, '--out', folder];
  const { status, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: process.cwd() },
  });
  expect(status, stderr).toBe(0);
  const report = new Report();
  // Its largest calls have several pages each.
  expect(await checkSite({ folder, base: '/' }, report)).toBeGreaterThan(800);
  expect(report.messages.map((message) => `${message.file ?? ''} ${message.reason} ${message.actual ?? ''}`)).toEqual(
    [],
  );
});
