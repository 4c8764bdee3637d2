import { mkdir } from 'node:fs/promises';
import process from 'node:process';
import { buildPages } from '../../build-pages.ts';
import { ingest } from '../../ingest.ts';
import { makeNextFolder } from '../../output/make-next-folder.ts';
import { replaceFolder } from '../../output/replace-folder.ts';
import { Report } from '../../report.ts';
import { DoubtfulMemory } from './doubtful-memory.ts';

const [dossier = '', out = ''] = process.argv.slice(2);
const report = new Report();
await ingest({ dossier }, report);
await mkdir(out, { recursive: true });
const memory = new DoubtfulMemory(dossier, out);
const next = await makeNextFolder(out);
await buildPages({ dossier, out: next, base: '/', site: 'https://calls.example', memory }, report);
await replaceFolder(out, next);
await memory.save([]);
const errors = report.findings.filter(({ severity }) => severity === 'error');
// Astro has something to say of collections without entries.
process.stdout.write(`\n${JSON.stringify({ taken: memory.taken, stale: memory.stale, errors })}`);
