import { startCiting } from './start-citing.ts';
import { startPreviews } from './start-previews.ts';

/** What a page offers beside its words: citations with the day they are made, buttons to copy and keep them, previews of passages. */
export function startAids(): void {
  startCiting();
  startPreviews();
}
