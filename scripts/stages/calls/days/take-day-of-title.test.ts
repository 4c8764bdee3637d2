import { expect, test } from 'vitest';
import { makeFolder } from '../../../fixtures/make-folder.ts';
import { Report } from '../../../report.ts';
import { makeReadingRules, readText } from '../../read-text.ts';

function daysIn(text: string): (string | null)[] {
  const folder = makeFolder({ story: text });
  return folder.texts
    .flatMap((raw) => readText(raw, makeReadingRules(folder), new Report()).calls)
    .map(({ date }) => date.edtf);
}

const title = "# President Lind's call with Chancellor Renko: 22 May 2019";
const spoke = (when: string) =>
  `President Ada Lind spoke to Chancellor Boris Renko ${when}.\n\nThe leaders discussed herring.`;

test.each([
  ['released on the next day', `${title}\n\n${spoke('this evening')}\n\nPublished 23 May 2019`, ['2019-05-22']],
  [
    'without another day, and with its address below',
    `${title}\n\n${spoke('yesterday afternoon')}\n\nOriginal article link: https://norland.example/news/palace-call-with-chancellor-renko-22-may-2019`,
    ['2019-05-22'],
  ],
  [
    'stated as that of publication besides',
    `${title}\n\nPublished 22 May 2019\n\n${spoke('yesterday evening')}`,
    ['2019-05-21'],
  ],
  [
    'released weeks later: two calls',
    `${title}\n\n${spoke('today')}\n\nPublished 12 June 2019`,
    ['2019-05-22', '2019-06-12'],
  ],
  [
    'within its sentence: two calls',
    `# Lind and Renko after their call of 22 May 2019 at sea\n\n${spoke('this evening by phone')}\n\nPublished 23 May 2019`,
    ['2019-05-22', '2019-05-23'],
  ],
])('a title with the day of its call, %s', (_, text, days) => {
  expect(daysIn(text).sort()).toEqual(days);
});
