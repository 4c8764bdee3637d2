import { createHash } from 'node:crypto';
import { appendFile, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ingest } from '../ingest.ts';
import { Report } from '../report.ts';
import { runAndKill } from './run-and-kill.ts';
import { finishWriting, GENERATED_FOLDERS } from '../stages/write-files.ts';

const script = resolve(import.meta.dirname, '../ingest.ts');
const sound = resolve(import.meta.dirname, '../fixtures/dossiers/sound');

/** How often a kill left the state of before, and how often that of after. */
export interface KillCount {
  before: number;
  after: number;
}

/**
 * Kills so many ingests, each at another moment of its life, after a text was changed. What the next run finds must be the
 * old state or the new one, whole.
 * @throws when it is neither.
 */
export async function fuzzKills(count: number): Promise<KillCount> {
  const parent = await mkdtemp(join(tmpdir(), 'readout-kills-'));
  const found = { before: 0, after: 0 };
  try {
    const [old, next] = [join(parent, 'old'), join(parent, 'next')];
    for (const folder of [old, next]) await cp(sound, folder, { recursive: true });
    await ingestWhole(old);
    await cp(old, next, { recursive: true });
    const change = '\n\nAda Lind and Boris Renko held another phone call on Tuesday, and spoke of herring.\n';
    await appendFile(join(next, 'raw/evening-post.txt'), change);
    const states = { before: await stateOf(old) };
    const whole = join(parent, 'whole');
    await cp(next, whole, { recursive: true });
    const lifetime = await run(whole, null);
    const after = await stateOf(whole);
    for (let kill = 0; kill < count; kill++) {
      const folder = join(parent, `kill-${kill}`);
      await cp(next, folder, { recursive: true });
      // Evenly spread, most of them over the last third of its life, where it writes.
      const share = kill % 4 === 0 ? kill / count : 0.6 + (0.5 * kill) / count;
      await run(folder, lifetime * share);
      finishWriting(folder);
      const state = await stateOf(folder);
      if (state !== states.before && state !== after) throw new Error(`Kill ${kill}: neither old nor new.`);
      found[state === after ? 'after' : 'before'] += 1;
      await rm(folder, { recursive: true });
    }
    return found;
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

async function ingestWhole(dossier: string): Promise<void> {
  const report = new Report();
  if ((await ingest({ dossier }, report)) === null) throw new Error(report.messages.map(String).join('\n'));
}

async function run(dossier: string, milliseconds: number | null): Promise<number> {
  return (await runAndKill([script, '--dossier', dossier, '--quiet'], milliseconds)).lifetime;
}

/** A hash of all generated files, with their names. */
async function stateOf(dossier: string): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of GENERATED_FOLDERS) {
    for (const name of (await readdir(join(dossier, folder))).sort()) {
      hash.update(`${folder}/${name}\0`).update(await readFile(join(dossier, folder, name)));
    }
  }
  return hash.digest('hex');
}
