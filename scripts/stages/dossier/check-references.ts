import { closest } from 'fastest-levenshtein';
import type { Correction } from '../../../src/schemas/correction.ts';
import type { Determination } from '../../../src/schemas/determination.ts';
import type { DossierSettings } from '../../../src/schemas/dossier-settings.ts';
import type { KnownCall } from '../../../src/schemas/known-call.ts';
import type { PersonEntry } from '../../../src/schemas/person.ts';
import type { Publisher } from '../../../src/schemas/publisher.ts';
import type { ThemeEntry } from '../../../src/schemas/theme.ts';
import { Report, type Finding } from '../../report.ts';
import { makeReadingText } from '../make-reading-text.ts';
import type { OpenText } from './open-text.ts';
import type { YamlFile } from './parse-yaml-file.ts';

/** The parsed files of a dossier; null for one that could not be read. */
export interface DossierFiles {
  settings: YamlFile<DossierSettings> | null;
  people: YamlFile<PersonEntry[]> | null;
  themes: YamlFile<ThemeEntry[]> | null;
  publishers: YamlFile<Publisher[]> | null;
  determinations: YamlFile<Determination[]> | null;
  knownCalls: YamlFile<KnownCall[]> | null;
  corrections: YamlFile<Correction[]> | null;
}

type Path = readonly PropertyKey[];

/**
 * Adds a finding for every id that nothing bears, every id borne twice, and every determination that does not fit its text.
 * Ids of a kind whose file could not be read are not looked up.
 */
export function checkReferences(files: DossierFiles, texts: readonly OpenText[], report: Report): void {
  const { settings, people, themes, publishers, determinations, knownCalls, corrections } = files;
  const known = {
    person: people?.value.map(({ id }) => id),
    publisher: publishers?.value.map(({ id }) => id),
    source: texts.map(({ raw }) => raw.id),
    side: settings?.value.sides.map(({ id }) => id),
    theme: themes?.value.map(({ id }) => id),
  };
  const lookUp = (
    file: string,
    open: Pick<YamlFile<unknown>, 'placeOf'>,
    kind: keyof typeof known,
    id: string,
    path: Path,
  ) => {
    const ids = known[kind];
    if (ids === undefined || ids.includes(id)) return;
    const nearest = ids.length > 0 ? closest(id, ids) : undefined;
    report.add({
      rule: 'unknown-id',
      severity: 'error',
      file,
      place: open.placeOf(path),
      reason: `No ${kind} has the id \`${id}\`.`,
      actual: id,
      expected: nearest === undefined ? [] : [nearest, ...ids.filter((other) => other !== nearest)],
      fix:
        nearest === undefined ? `Add a ${kind} with this id.` : `Write \`${nearest}\`, or add a ${kind} with this id.`,
    });
  };

  if (people) checkUnique('people.yaml', people, report);
  if (themes) checkUnique('themes.yaml', themes, report);
  if (publishers) checkUnique('publishers.yaml', publishers, report);
  if (determinations) checkUnique('determinations.yaml', determinations, report);
  if (corrections) checkUnique('corrections.yaml', corrections, report);
  checkUniqueSources(texts, report);
  if (people) checkFormerIds('people.yaml', people, report);
  if (themes) checkFormerIds('themes.yaml', themes, report);
  checkFormerIdsOfSources(texts, report);

  if (settings) {
    for (const [index, side] of settings.value.sides.entries()) {
      for (const role of ['principals', 'voices'] as const) {
        for (const [at, id] of side[role].entries())
          lookUp('dossier.yaml', settings, 'person', id, ['sides', index, role, at]);
      }
    }
  }
  if (knownCalls) {
    for (const [index, { participants }] of knownCalls.value.entries()) {
      for (const [at, id] of participants.entries())
        lookUp('known-calls.yaml', knownCalls, 'person', id, [index, 'participants', at]);
    }
  }
  if (publishers) {
    for (const [index, entry] of publishers.value.entries()) {
      if (entry.speaksFor !== undefined)
        lookUp('publishers.yaml', publishers, 'side', entry.speaksFor, [index, 'speaksFor']);
      checkGrade(entry, index, publishers, report);
    }
  }
  for (const { raw, metadata } of texts) {
    const publisher = metadata?.value.publisher;
    if (metadata && publisher !== undefined)
      lookUp(`raw/${raw.id}.yaml`, metadata, 'publisher', publisher, ['publisher']);
  }
  if (determinations) {
    for (const [index, entry] of determinations.value.entries()) {
      lookUp('determinations.yaml', determinations, 'source', entry.source, [index, 'source']);
      if (entry.decides === 'publisher')
        lookUp('determinations.yaml', determinations, 'publisher', entry.value, [index, 'value']);
      if (entry.decides === 'speaker' && entry.value !== null)
        lookUp('determinations.yaml', determinations, 'person', entry.value, [index, 'value']);
      if (entry.decides === 'call')
        for (const [at, id] of entry.value.participants.entries())
          lookUp('determinations.yaml', determinations, 'person', id, [index, 'value', 'participants', at]);
      if (entry.decides === 'theme')
        lookUp('determinations.yaml', determinations, 'theme', entry.value.theme, [index, 'value', 'theme']);
      if ('quote' in entry) checkQuote(entry, [index, 'quote'], entry.id, determinations, texts, report);
      if (entry.decides === 'same-call' || entry.decides === 'other-call') {
        lookUp('determinations.yaml', determinations, 'source', entry.value.source, [index, 'value', 'source']);
        checkQuote(entry.value, [index, 'value', 'quote'], entry.id, determinations, texts, report);
      }
      if (entry.decides === 'boundaries')
        checkQuote({ ...entry, quote: entry.value }, [index, 'value'], entry.id, determinations, texts, report);
    }
  }
}

function checkUnique(file: string, open: YamlFile<readonly { id: string }[]>, report: Report): void {
  const seen = new Set<string>();
  for (const [index, { id }] of open.value.entries()) {
    if (seen.has(id)) {
      report.add({
        rule: 'duplicate-id',
        severity: 'error',
        file,
        place: open.placeOf([index, 'id']),
        reason: `The id \`${id}\` is given twice.`,
        actual: id,
        fix: 'Give this one an id of its own.',
      });
    }
    seen.add(id);
  }
}

function checkUniqueSources(texts: readonly OpenText[], report: Report): void {
  const files = new Map<string, string>();
  for (const { id, file } of texts.map(({ raw }) => raw)) {
    const other = files.get(id);
    if (other !== undefined) {
      report.add({
        rule: 'duplicate-id',
        severity: 'error',
        file,
        reason: `This text and ${other} have the same id \`${id}\`.`,
        actual: id,
        fix: 'Rename one of them: the id is the file name without its ending.',
      });
    }
    files.set(id, file);
  }
}

interface Renamed {
  id: string;
  formerIds?: readonly string[] | undefined;
}

/** An address leads to one page: a former id is nobody's now, and was one thing's alone. */
function checkFormerIds(file: string, open: YamlFile<readonly Renamed[]>, report: Report): void {
  const taken = new Set(open.value.map(({ id }) => id));
  for (const [index, { formerIds = [] }] of open.value.entries()) {
    for (const [at, former] of formerIds.entries()) {
      if (taken.has(former)) reportTaken(former, file, open.placeOf([index, 'formerIds', at]), report);
      taken.add(former);
    }
  }
}

function checkFormerIdsOfSources(texts: readonly OpenText[], report: Report): void {
  const taken = new Set(texts.map(({ raw }) => raw.id));
  for (const { raw, metadata } of texts) {
    for (const [at, former] of (metadata?.value.formerIds ?? []).entries()) {
      if (taken.has(former)) reportTaken(former, `raw/${raw.id}.yaml`, metadata?.placeOf(['formerIds', at]), report);
      taken.add(former);
    }
  }
}

function reportTaken(former: string, file: string, place: Finding['place'], report: Report): void {
  report.add({
    rule: 'duplicate-id',
    severity: 'error',
    file,
    ...(place && { place }),
    reason: `The former id \`${former}\` is an id, or another’s former id: its address could not lead to both.`,
    actual: former,
    fix: 'Name ids here that nothing else has or had.',
  });
}

function checkGrade(entry: Publisher, index: number, publishers: YamlFile<Publisher[]>, report: Report): void {
  if (entry.grade === 'F' || (entry.graded && entry.facts.length > 0)) return;
  report.add({
    rule: 'grade-without-grounds',
    severity: 'error',
    file: 'publishers.yaml',
    place: publishers.placeOf([index, 'grade']),
    reason: `The grade ${entry.grade} of \`${entry.id}\` stands without ${entry.graded ? 'any dated fact' : 'who graded, when and why'}.`,
    actual: entry.grade,
    expected: ['F'],
    fix: entry.graded
      ? 'Add a fact with date and address, or leave the grade at F.'
      : 'Add `graded: { by, on, reason }`.',
  });
}

function checkQuote(
  { source, quote }: { source: string; quote: string },
  path: Path,
  id: string,
  determinations: YamlFile<Determination[]>,
  texts: readonly OpenText[],
  report: Report,
): void {
  const raw = texts.find((each) => each.raw.id === source)?.raw;
  if (raw === undefined) return;
  // What is wrong with the text itself is said when it is read.
  const { text } = makeReadingText(raw, new Report());
  const first = text.indexOf(quote);
  const isOnce = first >= 0 && !text.includes(quote, first + 1);
  if (isOnce) return;
  report.add({
    rule: 'determination-without-words',
    severity: 'error',
    file: 'determinations.yaml',
    place: determinations.placeOf(path),
    reason: `The words that \`${id}\` is about ${first < 0 ? 'do not stand' : 'stand more than once'} in ${source}.`,
    actual: quote,
    fix:
      first < 0
        ? 'Copy them from the text letter for letter, or take the determination out.'
        : 'Quote more words, so that they stand once.',
  });
}
