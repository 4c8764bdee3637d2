import { expect, test } from 'vitest';
import { makeDossier } from '../../data/testing/make-dossier.ts';
import { addressNow } from './address-now.ts';

const dossier = makeDossier();
const [call] = dossier.calls;
const [theme] = dossier.themes;
const moved = {
  ...dossier,
  calls: dossier.calls.map((each) => (each === call ? { ...each, formerIds: ['undated-7'] } : each)),
  themes: dossier.themes.map((each) => (each === theme ? { ...each, formerIds: ['old-theme'] } : each)),
};

test('a former address leads to the page of today, and so does what lies below it', () => {
  expect(addressNow(moved, '/calls/undated-7/')).toBe(`/calls/${call?.id ?? ''}/`);
  expect(addressNow(moved, '/themes/old-theme/2025/')).toBe(`/themes/${theme?.id ?? ''}/2025/`);
});

test.each(['/', '/calls/', '/calls/2025-06-14/', '/constructor/x/', '/corrections/'])('%s stays', (path) => {
  expect(addressNow(moved, path)).toBe(path);
});
