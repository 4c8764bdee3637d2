import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import type { GeneratedFile } from '../stages/mdx/generated-file.ts';
import { GENERATED_FOLDERS } from '../stages/write-files.ts';
import type { EvidenceReport } from './evidence-report.ts';

const run = promisify(execFile);
const mostBytes = 2 ** 30;

/**
 * Which of the files that an ingest would write differ from those in the last commit. Git's own hash of each is asked for,
 * not its words. Null where the dossier is in no git repository, where there is no git, and where nothing is committed yet.
 */
export async function compareWithCommit(
  dossier: string,
  files: Iterable<GeneratedFile>,
): Promise<EvidenceReport['changes']> {
  const committed = await readCommitted(dossier);
  if (committed === null || committed.size === 0) return null;
  const changes = { added: [] as string[], changed: [] as string[], gone: [] as string[] };
  const made = new Set<string>();
  for (const { path, content } of files) {
    made.add(path);
    const hash = committed.get(path);
    if (hash === undefined) changes.added.push(path);
    else if (hash !== blobHash(content, hash.length)) changes.changed.push(path);
  }
  changes.gone = [...committed.keys()].filter((path) => !made.has(path));
  return { added: changes.added.sort(), changed: changes.changed.sort(), gone: changes.gone.sort() };
}

/** Path in the dossier → hash. */
async function readCommitted(dossier: string): Promise<Map<string, string> | null> {
  try {
    const words = ['-C', dossier, 'ls-tree', '-rz', 'HEAD', '--', ...GENERATED_FOLDERS];
    const { stdout } = await run('git', words, { maxBuffer: mostBytes });
    const entries = stdout.split('\0').map((entry) => /^\d+ blob ([0-9a-f]+)\t(.+)$/su.exec(entry));
    return new Map(entries.flatMap((entry) => (entry ? [[entry[2] ?? '', entry[1] ?? ''] as const] : [])));
  } catch {
    return null;
  }
}

/** The hash by which git knows a file: SHA-1, or SHA-256 in repositories whose hashes are as long. */
function blobHash(content: string, length: number): string {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1');
  return hash
    .update(`blob ${Buffer.byteLength(content)}\0`)
    .update(content)
    .digest('hex');
}
