import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { compareFolders } from './compare-folders.ts';
import { makeDossier } from './invented/make-dossier.ts';
import { inventVocabulary } from './invented/vocabulary.ts';
import { makeBuildPlace, measureBuild } from './measure-build.ts';
import { printBuild } from './print-build.ts';

/**
 * Builds invented texts from nothing, then again after each of a few small changes, one on top of the other, and prints what each
 * took; and whether the site is, byte for byte, the one that the same state gives when it is built from nothing.
 */
export async function benchRebuild({ scratch, count }: { scratch: string; count: number }): Promise<void> {
  const texts = join(scratch, 'texts-to-change');
  await makeDossier(texts, count);
  const place = await makeBuildPlace(texts, join(scratch, 'warm'));
  printBuild('from nothing', await measureBuild(place));
  for (const [name, change] of Object.entries(changes)) {
    await change(place.dossier);
    printBuild(name, await measureBuild(place));
    const fresh = await makeBuildPlace(place.dossier, join(scratch, 'cold'));
    printBuild('  from nothing', await measureBuild(fresh));
    const differing = await compareFolders(place.site, fresh.site);
    await rm(join(scratch, 'cold'), { recursive: true });
    process.stdout.write(
      differing.length === 0
        ? '  the same, byte for byte\n'
        : `  ${differing.length} files DIFFER: ${differing.slice(0, SHOWN).join(', ')}\n`,
    );
  }
}

const SHOWN = 10;

/** The place among the invented nouns, by how often they stand. */
const RARE = 5000;

/** What an editor changes in a dossier; each gives another site than before, but the first. */
const changes: Readonly<Record<string, (dossier: string) => Promise<void>>> = {
  'nothing changed': () => Promise.resolve(),
  'one text': async (dossier) => {
    const file = join(dossier, 'raw', await textInTheMiddle(dossier));
    await writeFile(file, `${(await readFile(file, 'utf8')).trimEnd()} The harbour stayed quiet.\n`);
  },
  'one theme word': async (dossier) => {
    const file = join(dossier, 'themes.yaml');
    const themes = await readFile(file, 'utf8');
    // A word that stands in a few texts of a hundred.
    const word = inventVocabulary().nouns[RARE] ?? '';
    await writeFile(file, themes.replace('terms:\n', `terms:\n    - ${word}\n`));
  },
  'one determination': async (dossier) => {
    const source = basename(await textInTheMiddle(dossier), '.txt');
    const stanza = { id: 'a-grade', decides: 'grade', source, value: 'B', reason: 'Invented.', basis: 'Invented.' };
    await appendFile(join(dossier, 'determinations.yaml'), stringify([{ ...stanza, by: 'editor', on: '2026-01-01' }]));
  },
};

/** Of those by a paper without a grade. */
async function textInTheMiddle(dossier: string): Promise<string> {
  const texts = (await readdir(join(dossier, 'raw'))).filter((name) => /^bay-herald-.*\.txt$/u.test(name)).sort();
  const text = texts[Math.floor(texts.length / 2)];
  if (text === undefined) throw new Error(`${dossier} holds too few texts.`);
  return text;
}
