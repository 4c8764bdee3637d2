import { setImmediate as moment } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

test('a write waits for those who read, and whoever comes after it waits for it', async () => {
  const turns = new Turns();
  const happened: string[] = [];
  const turn = (name: string) => async (): Promise<void> => {
    happened.push(`${name} begins`);
    await moment();
    happened.push(`${name} ends`);
  };
  await Promise.all([
    turns.read(turn('first')),
    turns.read(turn('second')),
    turns.write(turn('change')),
    turns.read(turn('third')),
  ]);
  expect(happened).toEqual([
    'first begins',
    'second begins',
    'first ends',
    'second ends',
    'change begins',
    'change ends',
    'third begins',
    'third ends',
  ]);
});

test('what fails is told to whoever asked for it, and holds nobody up', async () => {
  const turns = new Turns();
  const fail = (): Promise<never> => Promise.reject(new Error('no'));
  const failures = Promise.allSettled([turns.read(fail), turns.write(fail)]);
  await expect(turns.read(() => Promise.resolve('read'))).resolves.toBe('read');
  await expect(turns.write(() => Promise.resolve('written'))).resolves.toBe('written');
  expect((await failures).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
