import { expect, test } from 'vitest';
import { nameForRaw } from './name-for-raw.ts';

test.each([
  ['Evening Post (2).html', 'evening-post-2.html'],
  ['evening_post.HTM', 'evening-post.html'],
  ['Łódź, 14.06.2025.TXT', 'lodz-14-06-2025.txt'],
  ['evening-post.yml', 'evening-post.yaml'],
  ['evening-post.docx', null],
  ['Вечер.txt', null],
  ['README', null],
])('%s → %s', (name, better) => expect(nameForRaw(name)).toBe(better));
