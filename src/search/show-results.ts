import { formatDate } from '../views/format-date.ts';
import { capitalise } from '../views/name-call.ts';
import type { Hit } from './find-hits.ts';
import { makeElement } from './make-element.ts';
import { makeExcerpt } from './make-excerpt.ts';
import type { PagefindPage } from './pagefind.ts';

/** How many results a list begins with, and grows by. */
const PER_STEP = 10;
const EXCERPT_WORDS = { page: 26, passage: 46 };

/** A list of results under its heading, with a button for more. The first ones are there when the promise is kept. */
export async function showResults(heading: string, hits: readonly Hit[], first = PER_STEP): Promise<HTMLElement> {
  const list = makeElement('ol', { class: 'results' });
  const more = makeElement('button', { type: 'button', class: 'more' });
  let shown = 0;

  async function showMore(count: number): Promise<HTMLElement | undefined> {
    const next = hits.slice(shown, shown + count);
    const items = await Promise.all(next.map(async (hit) => itemOf(await hit.load(), hit.words)));
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

function itemOf(page: PagefindPage, words: readonly number[]): HTMLLIElement {
  const { url, content, meta } = page;
  const isPassage = meta.kind === 'passage';
  const title = meta.title ?? url;
  const link = makeElement(
    'a',
    { href: url, dir: 'auto' },
    isPassage ? `${meta.publisher ?? title}, ¶\u00A0${meta.passage}` : title,
  );
  const excerpt = makeElement(
    'p',
    { class: 'excerpt', dir: 'auto' },
    ...makeExcerpt(content, words, EXCERPT_WORDS[isPassage ? 'passage' : 'page']).map(({ text, isMarked }) =>
      isMarked ? makeElement('mark', {}, text) : text,
    ),
  );
  const facts = [
    !isPassage && capitalise(KINDS[meta.kind ?? ''] ?? ''),
    !isPassage && meta.publisher,
    // A call is called by its day.
    meta.kind !== 'call' &&
      meta.date !== undefined &&
      capitalise(formatDate({ edtf: meta.date, min: meta.min ?? null, max: meta.max ?? null })),
    meta.grade,
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  const stroke =
    meta.stroke !== undefined && makeElement('span', { class: `sure ${meta.stroke}`, 'aria-hidden': 'true' });
  const line = (...parts: (Node | string | false)[]) => makeElement('p', { class: 'by small' }, ...parts);
  return isPassage
    ? makeElement('li', {}, excerpt, line(link, ` · ${facts.join(' · ')}`))
    : makeElement('li', {}, makeElement('h3', {}, link), line(stroke, facts.join(' · ')), excerpt);
}

const KINDS: Readonly<Record<string, string>> = { call: 'call', theme: 'theme', person: 'person', source: 'source' };
