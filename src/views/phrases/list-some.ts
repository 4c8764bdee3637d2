import { listNames } from './name-side.ts';

/** `A, B and C`; of more than the most, the first and how many there are beyond them: `A, B and 7 more`. */
export function listSome(names: readonly string[], most = 4): string {
  if (names.length <= most) return listNames(names);
  const shown = names.slice(0, most - 1);
  return `${shown.join(', ')} and ${names.length - shown.length} more`;
}
