import { expect, test } from 'vitest';
import { labelPage } from './label-page.ts';

test('facts and the content to be found are marked', () => {
  expect(
    labelPage('<html><head><title>x</title></head><body><main id="content">Lind</main></body></html>', {
      kind: 'call',
    }),
  ).toBe(
    '<html><head><meta data-pagefind-meta="kind[content]" content="call"><title>x</title></head><body><main data-pagefind-body id="content">Lind</main></body></html>',
  );
});

test('a fact is a value, whatever its letters are', () => {
  expect(labelPage('<head>', { title: '"> $& $1 <b>' })).toBe(
    '<head><meta data-pagefind-meta="title[content]" content="&quot;> $&amp; $1 <b>">',
  );
});

test('the last word of a block does not run into the first of the next', () => {
  expect(labelPage('<p>the war</p><p>Lind <b>rang</b>ed</p>', {})).toBe(' <p>the war </p> <p>Lind <b>rang</b>ed </p>');
});
