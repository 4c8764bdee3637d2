import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { TICK_MILLISECONDS } from '../output/stamp-of.ts';
import { stampFolders, type FolderStamp } from '../output/stamp-folders.ts';
import type { Finding } from '../report.ts';
import { GENERATED_FOLDERS } from '../stages/write-files.ts';
import { openCache } from './open-cache.ts';
import { versionOfCode } from './version-of-code.ts';

/** What a build said: how much it read, and what each of its steps found. */
export interface BuildRecord {
  outcome: { sources: number; calls: number };
  findings: { step: string; found: readonly Finding[] }[];
}

interface Noted extends BuildRecord {
  /** When the notes were kept, in milliseconds of Unix time. */
  at: number;
  authored: string;
  generated: string;
  site: string;
}

/**
 * The last build of a dossier into this place, if it came to its end: where the code, all that goes into it, what it generated and the
 * site that came of it are as it left them, there is nothing to do but to say again what it said.
 */
export class LastBuild {
  readonly #dossier: string;
  readonly #out: string;
  readonly #key: string;
  readonly #begun = Date.now();
  readonly #authored: FolderStamp | null;
  #generated: FolderStamp | null = null;

  /** To be made before anything of the dossier is read. `settings`: what the site is built for. */
  constructor(dossier: string, out: string, settings: unknown) {
    this.#dossier = dossier;
    this.#out = out;
    const version = versionOfCode(['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']);
    this.#key = `build ${hash('sha256', JSON.stringify([version, out, settings, process.env.NODE_ENV]))}`;
    this.#authored = stampAuthored(dossier);
  }

  /** What the last build said, where nothing has changed since; else null. */
  recall(): BuildRecord | null {
    const cache = openCache(this.#dossier, 'build');
    const bytes = cache.get(this.#key);
    cache.close();
    if (bytes === undefined) return null;
    const { at, authored, generated, site, ...record } = JSON.parse(new TextDecoder().decode(bytes)) as Noted;
    const isAsNoted = (stamp: FolderStamp | null, digest: string): boolean =>
      stamp?.digest === digest && stamp.changed <= at - TICK_MILLISECONDS;
    const isSame =
      isAsNoted(this.#authored, authored) &&
      isAsNoted(stampGenerated(this.#dossier), generated) &&
      isAsNoted(stampSite(this.#out), site);
    return isSame ? record : null;
  }

  /** To be told when the generated files are written, and before they are read. */
  noteGenerated(): void {
    this.#generated = stampGenerated(this.#dossier);
  }

  /** Keeps what a build said, once the site is where it will stay; nothing where somebody changed the dossier meanwhile. */
  async keep({ outcome, findings }: BuildRecord): Promise<void> {
    // What replaced a site has just been given a new time.
    await setTimeout(2 * TICK_MILLISECONDS);
    const at = Date.now();
    const [before, authored] = [this.#authored, stampAuthored(this.#dossier)];
    const [written, generated] = [this.#generated, stampGenerated(this.#dossier)];
    const site = stampSite(this.#out);
    if (before === null || authored?.digest !== before.digest || before.changed > this.#begun - TICK_MILLISECONDS)
      return;
    if (generated === null || written?.digest !== generated.digest || site === null) return;
    const noted: Noted = {
      at,
      authored: authored.digest,
      generated: generated.digest,
      site: site.digest,
      outcome,
      findings: findings.map(({ step, found }) => ({ step, found: found.filter(({ rule }) => !SAID_ONCE.has(rule)) })),
    };
    const cache = openCache(this.#dossier, 'build');
    cache.set(this.#key, Buffer.from(JSON.stringify(noted)));
    cache.save();
  }
}

/** What is found by holding a text against the one that the run before read: that run would now be this one. */
const SAID_ONCE: ReadonlySet<string> = new Set<Finding['rule']>(['changed-text']);

/** What the editor puts there. Null where a note may bring in what lies elsewhere, or say another thing each day. */
function stampAuthored(dossier: string): FolderStamp | null {
  const settings = filesIn(dossier).filter((name) => name.endsWith('.yaml'));
  const notes = filesIn(join(dossier, 'notes')).map((name) => join(dossier, 'notes', name));
  if (notes.some((note) => MORE_THAN_WORDS.test(readFileSync(note, 'utf8')))) return null;
  return stampFolders(dossier, [...settings, 'raw', 'notes']);
}

/** What MDX runs or loads: imports and exports, expressions, components, pictures. */
const MORE_THAN_WORDS = /^(?:import|export)\b|[{<]|!\[/mu;

function stampGenerated(dossier: string): FolderStamp | null {
  return stampFolders(dossier, GENERATED_FOLDERS);
}

function stampSite(out: string): FolderStamp | null {
  return stampFolders(out, ['.']);
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
