import { expect, test } from 'vitest';
import { joinPhrases } from './join-phrases.ts';

test('phrases lose the capital and the full stop that only their place gave them', () => {
  expect(joinPhrases(['What was said.', 'The day', 'Lindland’s own view'])).toBe(
    'what was said; the day; Lindland’s own view',
  );
});
