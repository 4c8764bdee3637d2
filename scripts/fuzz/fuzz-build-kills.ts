import { createHash } from 'node:crypto';
import { appendFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listFiles } from '../hosting/list-files.ts';
import { makeNextFolder } from '../output/make-next-folder.ts';
import type { KillCount } from './fuzz-kills.ts';
import { runAndKill } from './run-and-kill.ts';

const script = resolve(import.meta.dirname, '../build.ts');
const sound = resolve(import.meta.dirname, '../fixtures/dossiers/sound');

/**
 * Kills so many builds, each at another moment of its life, after a text was changed. The site, as the next run finds it, must be that of
 * before or that of after, whole; and so must its copy to read offline.
 * @throws when one is neither.
 */
export async function fuzzBuildKills(count: number): Promise<KillCount> {
  const parent = await mkdtemp(join(tmpdir(), 'readout-build-kills-'));
  const found = { before: 0, after: 0 };
  const [dossier, out, zip] = ['calls', 'site', 'site.zip'].map((name) => join(parent, name)) as [
    string,
    string,
    string,
  ];
  // Killed before it has a name, a build's folder is one of a process that is no more.
  const build = (milliseconds: number | null) =>
    runAndKill([script, '--dossier', dossier, '--out', out, '--zip', zip, '--quiet'], milliseconds, {
      READOUT_CACHE: join(parent, 'cache'),
    });
  const states = async () => {
    await rm(await makeNextFolder(out), { recursive: true });
    return {
      site: await hashOfSite(out),
      zip: createHash('sha256')
        .update(await readFile(zip))
        .digest('hex'),
    };
  };
  const buildWhole = async () => {
    const { exitCode, lifetime } = await build(null);
    if (exitCode !== 0) throw new Error('The build that nobody killed has failed.');
    return lifetime;
  };
  try {
    await cp(sound, dossier, { recursive: true });
    await buildWhole();
    const before = await states();
    await appendFile(join(dossier, 'raw/evening-post.txt'), change);
    await cp(dossier, join(parent, 'changed'), { recursive: true });
    await cp(out, join(parent, 'site-before'), { recursive: true });
    await cp(zip, join(parent, 'zip-before'));
    const lifetime = await buildWhole();
    const after = await states();
    if (after.site === before.site) throw new Error('The change does not show.');
    for (let kill = 0; kill < count; kill++) {
      await restore(parent, { dossier, out, zip });
      // Evenly spread, half of them over the last fifth of its life, where it puts the new site in place.
      const share = kill % 2 === 0 ? kill / count : 0.85 + (0.2 * kill) / count;
      await build(lifetime * share);
      const now = await states();
      for (const part of ['site', 'zip'] as const) {
        if (now[part] !== before[part] && now[part] !== after[part])
          throw new Error(
            `Kill ${kill}, after ${(100 * share).toFixed(0)} % of its life: the ${part} is neither old nor new.`,
          );
      }
      found[now.site === after.site ? 'after' : 'before'] += 1;
    }
    return found;
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

const change = '\n\nAda Lind and Boris Renko held another phone call on Tuesday, and spoke of herring.\n';

async function restore(parent: string, places: { dossier: string; out: string; zip: string }): Promise<void> {
  const saved = { dossier: 'changed', out: 'site-before', zip: 'zip-before' };
  for (const part of ['dossier', 'out', 'zip'] as const) {
    await rm(places[part], { recursive: true, force: true });
    await cp(join(parent, saved[part]), places[part], { recursive: true });
  }
}

/** A hash of all files, with their names. */
async function hashOfSite(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of await listFiles(folder)) hash.update(`${name}\0`).update(await readFile(join(folder, name)));
  return hash.digest('hex');
}
