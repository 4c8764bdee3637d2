import { Session } from 'node:inspector/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ingest } from '../ingest.ts';
import { Report } from '../report.ts';

type Profile = Awaited<ReturnType<typeof takeProfile>>;
type ProfileNode = Profile['nodes'][number];

/** Runs an ingest on one core that writes nothing, and gives the seconds that each stage took with all it calls, the longest first. */
export async function profileStages(dossier: string): Promise<{ stage: string; seconds: number }[]> {
  const {
    nodes,
    samples = [],
    timeDeltas = [],
  } = await takeProfile(() => ingest({ dossier, dryRun: true, threadCount: 0 }, new Report()));
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const microseconds = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const stage = stageOf(id, byId, parents);
    if (stage !== null) microseconds.set(stage, (microseconds.get(stage) ?? 0) + (timeDeltas[index] ?? 0));
  }
  return [...microseconds]
    .map(([stage, time]) => ({ stage, seconds: time / 1e6 }))
    .sort((a, b) => b.seconds - a.seconds);
}

async function takeProfile(work: () => Promise<unknown>) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return profile;
}

const scripts = path.join(import.meta.dirname, '..');

/** Stages that only list others. */
const lists: readonly (string | undefined)[] = ['map-text.ts', 'read-text.ts'];

/** The outermost file of a stack that is a stage; files that only list stages are none. Null outside of the stages. */
function stageOf(
  id: number,
  byId: ReadonlyMap<number, ProfileNode>,
  parents: ReadonlyMap<number, number>,
): string | null {
  let stage: string | null = null;
  for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
    const { url, functionName } = byId.get(at)?.callFrame ?? { url: '', functionName: '' };
    if (functionName === '(garbage collector)') stage = 'collecting garbage';
    if (!url.startsWith('file:')) continue;
    const file = path.relative(scripts, fileURLToPath(url)).split(path.sep);
    const isStage =
      (file.length === 2 && file[0] === 'stages' && !lists.includes(file[1])) || file[1] === 'check-dossier.ts';
    if (isStage) stage = path.basename(file[1] ?? '', '.ts');
  }
  return stage;
}

if (import.meta.main) {
  const [dossier = ''] = process.argv.slice(2);
  process.stdout.write(JSON.stringify(await profileStages(dossier)));
}
