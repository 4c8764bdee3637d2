import { findingRules } from './rules/finding-rules.ts';

/** The page on every rule, as Markdown, in the order of their ids: `docs/findings.md`. */
export function describeRules(): string {
  const rules = [...findingRules].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    '# Findings',
    'Every rule that a finding of `npm run check`, `ingest` or `build` can name. An **error** stops the run, and nothing is written; a **warning** wants an editor’s eye; a **note** says what was done.',
    'This page is made from [`scripts/findings/rules/`](../scripts/findings/rules/); a test holds it to the code.',
    ...rules.flatMap(([id, { severity, finds, means, toDo }]) => [
      `## ${id}`,
      `${severity.map((each) => `**${each}**`).join(' or ')}: ${finds}.`,
      means,
      `_What to do:_ ${toDo}`,
    ]),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}
