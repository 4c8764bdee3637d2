import type { Decision, Determination } from '../../src/schemas/determination.ts';
import { boundsOfEdtf } from '../../src/schemas/bounds-of-edtf.ts';
import type { DossierSettings } from '../../src/schemas/dossier-settings.ts';
import type { Publisher } from '../../src/schemas/publisher.ts';
import type { ThemeEntry } from '../../src/schemas/theme.ts';
import type { Report } from '../report.ts';
import { cleanText, type CleanText } from './clean-text.ts';
import { compareCaptures } from './compare-captures.ts';
import { dateSource, type PublishedDate } from './date-source.ts';
import { addCalls } from './decisions/add-calls.ts';
import { decideCalls } from './decisions/decide-calls.ts';
import { decideSpeakers } from './decisions/decide-speakers.ts';
import { decideThemes } from './decisions/decide-themes.ts';
import { dropDecided } from './decisions/drop-decided.ts';
import { findCalls } from './find-calls.ts';
import { findDates } from './find-dates.ts';
import { findGenre } from './find-genre.ts';
import { findLengths } from './find-lengths.ts';
import { findOwnSide, type OwnSide } from './find-own-side.ts';
import { findPeople, indexPeople } from './find-people.ts';
import { reportOpenDays } from './calls/days/report-open-days.ts';
import { dayOfHeading } from './people/day-of-heading.ts';
import { findQuotations } from './find-quotations.ts';
import { findThemes, indexThemes, type ThemeIndex } from './find-themes.ts';
import { makeReadingText } from './make-reading-text.ts';
import type { PeopleIndex } from './people/people-index.ts';
import type { DossierFolder } from './read-dossier.ts';
import type { RawText } from './reading/raw-text.ts';
import { scanWords } from './scan-words.ts';
import { findSignals } from './signals/find-signals.ts';
import type { TextReading } from './text-reading.ts';
import { indexOpenings } from './words/index-openings.ts';
import type { WordIndex } from './words/word-index.ts';

/** What of a dossier the reading of its texts rests on, besides the texts. Plain data. */
export interface ReadingBasis extends Pick<DossierFolder, 'people' | 'determinations'> {
  themes: Pick<ThemeEntry, 'id' | 'terms'>[];
  settings: Pick<DossierSettings, 'sides' | 'shown'>;
  publishers: Pick<Publisher, 'id' | 'speaksFor'>[];
}

/** What every text is read with, made once for a dossier. */
export interface ReadingRules {
  basis: ReadingBasis;
  people: PeopleIndex;
  words: WordIndex;
  themes: ThemeIndex;
}

export function readingBasisOf(folder: ReadingBasis): ReadingBasis {
  const { settings, people, themes, publishers, determinations } = folder;
  return {
    settings: { sides: settings.sides, ...(settings.shown !== undefined && { shown: settings.shown }) },
    people,
    themes: themes.map(({ id, terms }) => ({ id, terms })),
    publishers: publishers.map(({ id, speaksFor }) => ({ id, ...(speaksFor !== undefined && { speaksFor }) })),
    determinations,
  };
}

export function makeReadingRules(basis: ReadingBasis): ReadingRules {
  const people = indexPeople(basis.people);
  return { basis, people, words: indexOpenings(people), themes: indexThemes(basis.themes) };
}

/** Reads one text: the half of the ingest that knows no other text, so that texts can be read in any order or place. */
export function readText(raw: RawText, rules: ReadingRules, report: Report): TextReading {
  const { basis } = rules;
  const determinations = basis.determinations.filter(({ source }) => source === raw.id);
  const decisions = decisionsAmong(determinations);
  const text = cleanText(makeReadingText(raw, report), report, determinations);
  const published = publishedOf(text, decisions.published, report);
  const publisher = decisions.publisher?.value ?? raw.metadata?.publisher ?? null;
  const words = scanWords(text, rules.words);
  const dates = findDates(text, words, published, report);
  const people = findPeople(text, words, rules.people, published.min ?? published.max ?? dayOfHeading(text, dates));
  const lengths = findLengths(text);
  const quotations = decideSpeakers(findQuotations(text, words, people), text.text, determinations, report);
  const themes = decideThemes(findThemes(text, rules.themes), text.text, determinations, report);
  const speaksFor = ownSide(publisher, basis) ?? findOwnSide(text, people, basis.settings);
  // What somebody is said to think or want is no telling of a call.
  const told = quotations.filter(({ stance }) => stance !== true);
  const genre = decisions.genre?.value ?? findGenre({ text, published, people, quotations: told, speaksFor });
  const marked = { text, published, genre, speaksFor, people, dates, lengths, quotations: told, themes, words };
  const found = dropDecided(text.text, determinations, report, (own) => findCalls(marked, basis.settings, own));
  const added = addCalls(found, marked, basis.settings, determinations, report);
  const calls = decideCalls(added, text.text, determinations, marked, report);
  reportOpenDays(text, calls, determinations, report);
  const decided = {
    ...(decisions.publisher && { publisher: decisions.publisher.id }),
    ...(decisions.published && { published: decisions.published.id }),
  };
  const earlier = compareCaptures(raw, text, determinations);
  const reading = { text, publisher, published, decided, genre, people, dates, quotations, themes, calls, earlier };
  return { ...reading, signals: findSignals({ ...reading, quotations: told }, words) };
}

function decisionsAmong(determinations: readonly Determination[]) {
  const find = <D extends Determination['decides']>(decides: D) =>
    determinations.find((each): each is Decision<D> => each.decides === decides);
  return { publisher: find('publisher'), published: find('published'), genre: find('genre') };
}

/** A determination comes before what the text says, and the text before what was noted beside it. */
function publishedOf(text: CleanText, decision: Decision<'published'> | undefined, report: Report): PublishedDate {
  if (decision) return { edtf: decision.value, ...boundsOfEdtf(decision.value), basis: 'none', evidence: [] };
  const found = dateSource(text, report);
  const beside = text.metadata?.published;
  return found.edtf === null && beside !== undefined
    ? { edtf: beside, ...boundsOfEdtf(beside), basis: 'address', evidence: [] }
    : found;
}

function ownSide(publisher: string | null, { publishers, people }: ReadingBasis): OwnSide | null {
  const side = publishers.find(({ id }) => id === publisher)?.speaksFor;
  if (side === undefined) return null;
  return { side, voice: people.some(({ id }) => id === publisher) ? publisher : null };
}
