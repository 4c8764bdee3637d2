import { expect, test } from 'vitest';
import { edtf } from './edtf.ts';

test.for([
  '2025-06-14',
  '2025-06',
  '2025',
  '2024-02-29',
  '199X',
  '2016-22',
  '[..2025-02-09]',
  '2025-06-03/2025-06-05',
  '{2025,2026}',
])('%s is a date', (text) => {
  expect(edtf.parse(text)).toBe(text);
});

test.for([
  '2025-02-30',
  '2025-02-29',
  '2025-13',
  '14 June 2025',
  '20250614',
  '1749859200000',
  '',
  `[${'2025,'.repeat(100)}2025]`,
])('%s is none', (text) => {
  expect(edtf.safeParse(text).success).toBe(false);
});
