import { expect, test } from 'vitest';
import type { Dossier } from '../../schemas/dossier.ts';
import { makeCall, people, sides } from '../testing/make-call.ts';
import { namePage } from './name-page.ts';

const call = makeCall({ id: '2016-12-05', formerIds: ['2016-12'] });
const dossier = {
  sides,
  people,
  publishers: [],
  sources: [],
  calls: [call],
  themes: [{ id: 'harbours', label: 'Harbours' }],
} as unknown as Dossier;

test.each([
  ['/', 'Home'],
  ['/disagreements/', 'Disagreements'],
  ['/themes/harbours/', 'Harbours'],
  ['/themes/gone/', '/themes/gone/'],
])('%s is called %s', (path, name) => {
  expect(namePage(dossier, path)).toBe(name);
});

test('a call keeps its name at the address that it had before', () => {
  expect(namePage(dossier, '/calls/2016-12/')).toBe(namePage(dossier, '/calls/2016-12-05/'));
  expect(namePage(dossier, '/calls/2016-12/')).toMatch(/^Call: ./u);
});
