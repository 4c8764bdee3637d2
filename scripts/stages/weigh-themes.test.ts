import { describe, expect, test } from 'vitest';
import { makeFolder } from '../fixtures/make-folder.ts';
import { Report } from '../report.ts';
import { makeReadingRules, readText } from './read-text.ts';
import { weighThemes } from './weigh-themes.ts';

const theme = (id: string, terms: string[]) => ({ id, label: id, description: id, terms });
const themes = [theme('fishing', ['herring', 'quota', 'licence']), theme('trade', ['tariff', 'quota', 'licence'])];

/** The themes that each text shows, with the words; those said of its calls; and the findings. */
function weigh(texts: Record<string, string>) {
  const folder = makeFolder(texts, { themes });
  const rules = makeReadingRules(folder);
  const report = new Report();
  const readings = weighThemes(
    folder.texts.map((raw) => readText(raw, rules, new Report())),
    themes,
    report,
  );
  const shown = readings.map(({ text, themes: hits }) =>
    hits.map(({ theme: id, start, end }) => `${id}: ${text.text.slice(start, end)}`),
  );
  const said = readings.map(({ calls }) =>
    calls.flatMap(({ statements }) => statements.flatMap((each) => each.theme ?? [])),
  );
  return { shown, said, report };
}

const call = 'date 2020-03-03 Ada Lind and Boris Renko held a phone call on Monday.';
// Texts in which the shared term is common.
const more = { x: 'A quota.', y: 'The quota.', z: 'Another quota.' };

describe('a term that two themes share', () => {
  test('shows neither by itself, and a note says so with its place', () => {
    const { shown, said, report } = weigh({ a: `${call} They discussed the quota.`, ...more });
    expect([shown[0], said[0]]).toEqual([[], []]);
    expect(report.messages.filter(({ file }) => file === 'raw/a.txt')).toMatchObject([
      { ruleId: 'theme-unsure', line: 1, column: 90, actual: 'quota', fatal: undefined },
      { ruleId: 'theme-unsure', line: 1, column: 90, actual: 'quota', fatal: undefined },
    ]);
  });

  test('shows the one of which another term stands in the passage', () => {
    const { shown, said } = weigh({ a: `${call} They discussed the herring quota.`, ...more });
    expect(shown[0]).toEqual(['fishing: herring', 'fishing: quota']);
    expect(said[0]).toContain('fishing');
    expect(said[0]).not.toContain('trade');
  });

  test('suffices with another shared one, but not with itself', () => {
    const { shown } = weigh({ a: `The quota and the licence.\n\nThe quota is the quota.`, ...more });
    expect(shown[0]).toEqual(['fishing: quota', 'trade: quota', 'fishing: licence', 'trade: licence']);
  });

  test('does not suffice by itself, however rare', () => {
    expect(weigh({ a: 'A licence.', ...more }).shown[0]).toEqual([]);
  });
});

test('a term of one theme suffices, however common it is', () => {
  const { shown, report } = weigh({ a: 'Herring.', b: 'Herring.', c: 'Herring.' });
  expect(shown).toEqual([['fishing: Herring'], ['fishing: Herring'], ['fishing: Herring']]);
  expect(report.messages).toEqual([]);
});
