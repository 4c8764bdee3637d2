import { formatDate } from '../views/phrases/format-date.ts';
import { capitalise } from '../views/calls/name-call.ts';
import type { Hit } from './find-hits.ts';
import { makeElement } from './make-element.ts';
import type { ExcerptPiece } from './make-excerpt.ts';
import { quoteHit } from './quote-hit.ts';

/** How many results a list begins with, and grows by. */
const PER_STEP = 10;

/** What a list of results is made with. */
export interface ResultsOptions {
  heading: string;
  hits: readonly Hit[];
  /** How many are shown at first; ten when left out. */
  first?: number | undefined;
  /** The words of a page. */
  content: (name: string) => Promise<string>;
  /** Where the site is served, e.g. `/`. */
  base: string;
}

/** A list of results under its heading, with a button for more. The first ones are there when the promise is kept. */
export async function showResults(options: ResultsOptions): Promise<HTMLElement> {
  const { heading, hits, first = PER_STEP } = options;
  const list = makeElement('ol', { class: 'results' });
  const more = makeElement('button', { type: 'button', class: 'more' });
  let shown = 0;

  async function showMore(count: number): Promise<HTMLElement | undefined> {
    const next = hits.slice(shown, shown + count);
    const items = await Promise.all(next.map((hit) => makeItem(hit, options)));
    shown += items.length;
    list.append(...items);
    more.hidden = shown >= hits.length;
    const left = hits.length - shown;
    more.textContent = left <= PER_STEP ? `${left} more` : `${PER_STEP} more of ${left}`;
    return items[0];
  }

  more.addEventListener('click', () => {
    // The button may go: who pressed it reads on at the first of the new ones.
    void showMore(PER_STEP).then((item) => item?.querySelector('a')?.focus());
  });
  await showMore(first);
  return makeElement(
    'section',
    {},
    makeElement('h2', {}, `${heading} `, makeElement('span', { class: 'count' }, String(hits.length))),
    list,
    more,
  );
}

async function makeItem(hit: Hit, { content, base }: ResultsOptions): Promise<HTMLLIElement> {
  const { entry, passage } = hit;
  const [kind = ''] = entry.filters.kind ?? [];
  const { title, excerpt } = quoteHit(await content(entry.name), hit);
  const address = base.replace(/\/$/u, '') + entry.url;
  const date = entry.date.edtf !== null && capitalise(formatDate(entry.date));
  const quoted = excerpt.length > 0 && makeElement('p', { class: 'excerpt', dir: 'auto' }, ...markedUp(excerpt));
  if (passage > 0) {
    const words = entry.by === undefined ? markedUp(title) : [entry.by];
    const link = makeElement('a', { href: `${address}#p${passage}`, dir: 'auto' }, ...words, `, ¶\u00A0${passage}`);
    return makeElement('li', {}, quoted, line(link, ...facts(date, entry.grade).map((fact) => ` · ${fact}`)));
  }
  const link = makeElement('a', { href: address, dir: 'auto' }, ...markedUp(title));
  const stroke =
    entry.stroke !== undefined && makeElement('span', { class: `sure ${entry.stroke}`, 'aria-hidden': 'true' });
  // A call is called by its day.
  const known = facts(capitalise(KINDS[kind] ?? ''), entry.by, kind !== 'call' && date, entry.grade);
  return makeElement('li', {}, makeElement('h3', {}, link), line(stroke, known.join(' · ')), quoted);
}

const KINDS: Readonly<Record<string, string>> = { call: 'call', theme: 'theme', person: 'person', source: 'source' };

function facts(...all: (string | false | undefined)[]): string[] {
  return all.filter((fact) => typeof fact === 'string' && fact !== '') as string[];
}

function line(...parts: (Node | string | false)[]): HTMLElement {
  return makeElement('p', { class: 'by small' }, ...parts);
}

function markedUp(pieces: readonly ExcerptPiece[]): (Node | string)[] {
  return pieces.map(({ text, isMarked }) => (isMarked ? makeElement('mark', {}, text) : text));
}
