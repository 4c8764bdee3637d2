import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SiteCheckApart } from './check-site-apart.ts';
import { makePage } from './checks/site/testing/make-page.ts';
import type { Finding } from './report.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-apart-'));
  await writeFile(join(folder, 'index.html'), makePage('<a href="/other.html#missing">x</a>'));
  await writeFile(join(folder, 'other.html'), makePage('<p id="there">x</p>'));
});
afterAll(() => rm(folder, { recursive: true }));

test('what is found in another thread comes back as it was found', async () => {
  expect(await new SiteCheckApart().end({ folder, base: '/' })).toEqual([
    expect.objectContaining({
      rule: 'every-link-has-a-target',
      file: 'index.html',
      place: expect.objectContaining({ line: 2 }) as object,
      actual: '/other.html#missing',
    }),
  ]);
});

describe('a page that is checked when it is made', () => {
  const fault = expect.objectContaining({ rule: 'every-id-is-unique', file: 'other.html' }) as object;
  const brokenIn = (file: string) => expect.objectContaining({ rule: 'every-link-has-a-target', file }) as object;
  const twice = makePage('<p id="a">x</p><p id="a">y</p>');
  const once = makePage('<p id="a">x</p>');

  /** What is found when `other.html` is checked as it is made, the site to be of these files, and then the whole site elsewhere. */
  async function check(planned: string[], other: string, whole: Record<string, string>): Promise<Finding[]> {
    const [early, late] = [await mkdtemp(join(folder, 'early-')), await mkdtemp(join(folder, 'late-'))];
    await writeFile(join(early, 'other.html'), other);
    for (const [name, content] of Object.entries(whole)) await writeFile(join(late, name), content);
    const apart = new SiteCheckApart();
    apart.begin({ folder: early, base: '/' }, planned);
    apart.add('other.html');
    return apart.end({ folder: late, base: '/' });
  }

  test('is not checked again, wherever the site lies in the end; the others are, and what is between them', async () => {
    const whole = { 'index.html': makePage('<a href="/other.html#b">x</a>'), 'other.html': once };
    expect(await check(['index.html', 'other.html'], twice, whole)).toEqual([fault, brokenIn('index.html')]);
  });

  test('and is not where it was made any more is checked where the site lies', async () => {
    const apart = new SiteCheckApart();
    apart.begin({ folder: join(folder, 'gone'), base: '/' }, ['other.html']);
    apart.add('other.html');
    const late = await mkdtemp(join(folder, 'late-'));
    await writeFile(join(late, 'other.html'), twice);
    expect(await apart.end({ folder: late, base: '/' })).toEqual([fault]);
  });

  test('is checked again where a file that was planned is not there', async () => {
    expect(await check(['index.html', 'other.html'], twice, { 'other.html': once })).toEqual([]);
  });

  test('is checked again where it leads to what was not planned', async () => {
    const other = makePage('<a href="/more.html">x</a>');
    expect(await check(['other.html'], other, { 'other.html': other })).toEqual([brokenIn('other.html')]);
    expect(await check(['other.html'], other, { 'other.html': other, 'more.html': once })).toEqual([]);
  });
});

test('what stops it is thrown', async () => {
  await expect(new SiteCheckApart().end({ folder: join(folder, 'nowhere'), base: '/' })).rejects.toThrow('ENOENT');
});
