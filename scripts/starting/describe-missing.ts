import type { NewDossier } from './new-dossier.ts';

/** What must still be said to start a dossier, and how; null when all of it is known. */
export function describeMissing(known: Partial<NewDossier>): string | null {
  const missing = [
    known.title === undefined ? "--title 'Calls between Ada Lind and Boris Renko'" : null,
    known.sides === undefined ? "--side 'Norland=Ada Lind' --side 'Sudria=Boris Renko, Jon Moe'" : null,
    known.timeZone === undefined ? '--time-zone Europe/Paris' : null,
  ].filter((option) => option !== null);
  if (missing.length === 0) return null;
  return [
    'Not all that a dossier needs is said. Add, in this form:',
    ...missing.map((option) => `  ${option}`),
    'On a terminal, npm run new asks for it.',
  ].join('\n');
}
