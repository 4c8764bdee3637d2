import { expect, test } from 'vitest';
import { makeDossier } from '../data/testing/make-dossier.ts';
import { findById } from '../views/find-by-id.ts';
import { neighboursOfCall } from '../views/calls/neighbours-of.ts';
import { workOutOnce } from '../views/work-out-once.ts';
import { digestRead } from './digest-read.ts';
import { narrowView } from './narrow-view.ts';
import { nameRead, type ReadName } from '../schemas/name-read.ts';
import { watch, wholeDossier } from './watched.ts';

const dossier = makeDossier();
const [call] = dossier.calls;
const [person] = dossier.people;
if (call === undefined || person === undefined) throw new Error('The dossier of the tests has too little in it.');

/** What is noted while a page with the dossier does this. */
function readsOf(page: (watched: typeof dossier) => unknown, fields = true): string[] {
  const reads = new Set<string>();
  page(watch(dossier, (name) => reads.add(name), { fields }));
  return [...reads];
}

const named = (...reads: ReadName[]) => reads.map(nameRead);
const list = 'calls' as const;

test.each<[string, (watched: typeof dossier) => unknown, ReadName[]]>([
  ['a field', ({ title }) => title, [{ kind: 'whole', key: 'title' }]],
  ['a list that is only handed on', ({ calls }) => [calls], []],
  ['the length of a list', ({ calls }) => calls.length, [{ kind: 'length', list }]],
  ['a list that is walked through', ({ calls }) => calls.map(({ id }) => id), [{ kind: 'whole', key: list }]],
  ['a list that is spread out', ({ calls }) => [...calls], [{ kind: 'whole', key: list }]],
  [
    'a field of an entry',
    ({ calls }) => findById(calls, call.id)?.status,
    [{ kind: 'field', list, id: call.id, field: 'status' }],
  ],
  ['an entry that is not there', ({ calls }) => findById(calls, 'none'), [{ kind: 'entry', list, id: 'none' }]],
  ['all of it', (watched) => wholeDossier(watched).title, Object.keys(dossier).map((key) => ({ kind: 'whole', key }))],
])('%s is noted', (_, page, reads) => {
  expect(readsOf(page)).toEqual(named(...reads));
});

test.each<[string, (watched: typeof dossier) => unknown, ReadName]>([
  ['an entry that is copied', ({ calls }) => ({ ...findById(calls, call.id) }), { kind: 'entry', list, id: call.id }],
  ['a list that is written out', ({ calls }) => JSON.stringify(calls), { kind: 'whole', key: list }],
])('%s is noted as a whole', (_, page, read) => {
  expect(readsOf(page)).toContain(nameRead(read));
});

test('a view that another page has worked out before is read by all that it was made from', () => {
  const view = workOutOnce((whole: typeof dossier, { id }: typeof person) => findById(whole.calls, call.id)?.id === id);
  const page = (watched: typeof dossier) => view(watched, person);
  expect(readsOf(page)).toEqual(named({ kind: 'entry', list, id: call.id }));
  expect(readsOf(page)).toEqual(named({ kind: 'entry', list, id: call.id }));
});

test('a narrow view is read by what it gives, and not by the list that it looks through', () => {
  const first = narrowView(
    'first-of-the-test',
    ({ calls }: Pick<typeof dossier, 'calls'>, sign) => `${sign}${calls[0]?.id}`,
  );
  const reads = readsOf((watched) => first(watched, '#'));
  expect(reads).toEqual(named({ kind: 'view', view: 'first-of-the-test', of: '#' }));
  const digest = digestRead(dossier, reads[0] ?? '');
  expect(digest).toBe(digestRead({ ...dossier, calls: [call] }, reads[0] ?? ''));
  expect(digest).not.toBe(digestRead({ ...dossier, calls: [] }, reads[0] ?? ''));
});

test.each<[ReadName, Partial<typeof dossier>]>([
  [{ kind: 'whole', key: 'title' }, { title: 'Another' }],
  [{ kind: 'whole', key: list }, { calls: dossier.calls.toReversed() }],
  [{ kind: 'length', list }, { calls: [] }],
  [{ kind: 'entry', list, id: call.id }, { calls: [{ ...call, status: 'denied' }] }],
  [{ kind: 'entry', list, id: 'none' }, { calls: [{ ...call, id: 'none' }] }],
  [{ kind: 'field', list, id: call.id, field: 'status' }, { calls: [{ ...call, status: 'denied' }] }],
])('%j has another digest when it has changed', (read, change) => {
  expect(digestRead({ ...dossier, ...change }, nameRead(read))).not.toBe(digestRead(dossier, nameRead(read)));
});

test('a view that cannot be had any longer has no digest', () => {
  const read = nameRead({ kind: 'view', view: 'neighbours-of-call', of: call.id });
  expect(neighboursOfCall(dossier, call.id)).not.toBeNull();
  expect(digestRead(dossier, read)).not.toBeNull();
  expect(digestRead({ ...dossier, calls: [] }, read)).toBeNull();
});

test('what no code knows has no digest', () => {
  expect(digestRead(dossier, nameRead({ kind: 'view', view: 'of-an-older-build', of: '' }))).toBeNull();
});
