import { listNames } from '../views/phrases/name-side.ts';
import { speakName } from './read-name.ts';

/** `Mira Holt`, `Mira Holt and Jo Berg`, `Mira Holt, Jo Berg and Ann Ode`. */
export function joinNames(names: readonly string[]): string {
  return listNames(names.map(speakName));
}
