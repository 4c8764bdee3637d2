import { PRESS, type Call, type Confirmation, type Point } from '../../src/schemas/call.ts';
import type { Claim } from '../../src/schemas/claim.ts';
import type { Side } from '../../src/schemas/dossier-settings.ts';
import type { ThemeEntry } from '../../src/schemas/theme.ts';
import type { UnweighedClaim } from './weigh-claims.ts';
import { differ } from './weighing/differ.ts';
import { valueKeyOf } from './weighing/value-key-of.ts';

/** What the accounts of a call come to, side by side. */
export type Comparison = Pick<Call, 'points' | 'disagreements'>;

/** Sets the accounts of a call side by side, point by point: who says what, who is silent, and where they cannot both be right. */
export function compareAccounts(
  claims: readonly Claim[],
  sides: readonly Side[],
  themes: readonly Pick<ThemeEntry, 'id' | 'label'>[],
): Comparison {
  const rows: Pick<Point, 'point' | 'theme' | 'label'>[] = [
    { point: 'took-place', label: 'Took place' },
    ...(claims.some(({ point }) => point === 'day') ? [{ point: 'day' as const, label: 'Day' }] : []),
    { point: 'hour', label: 'Hour' },
    { point: 'length', label: 'Length' },
    { point: 'initiator', label: 'Who rang' },
    { point: 'place', label: 'Where' },
    ...themes
      .filter(({ id }) => claims.some(({ theme }) => theme === id))
      .map(({ id, label }) => ({ point: 'theme' as const, theme: id, label })),
    { point: 'next', label: 'What comes next' },
  ];
  const points = rows.map((row) => comparePoint(row, claims, sides));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const disagreements = points
    .filter(({ verdict }) => verdict === 'contradict')
    .map(({ label, accounts }) => ({
      point: label,
      accounts: accounts
        .flatMap((account) => account.claims.map((id) => byId.get(id)))
        .filter((claim) => claim !== undefined)
        .map(({ saidBy, evidence }) => ({ saidBy, text: evidence.exact, evidence })),
    }));
  return { points, disagreements };
}

/** What each side's own voices say on whether a call took place. */
export function confirmationBySide(
  claims: readonly UnweighedClaim[],
  sides: readonly Side[],
  untestable: ReadonlySet<string>,
): Record<string, Confirmation> {
  const said = claims.filter(
    ({ point, opinion, evidence }) => point === 'took-place' && !opinion && !untestable.has(evidence.source),
  );
  return Object.fromEntries(
    sides.map(({ id }) => {
      const stances = new Set(said.filter(({ side }) => side === id).map(({ stance }) => stance));
      const confirmation = stances.has('affirms')
        ? 'confirms'
        : stances.has('denies')
          ? 'denies'
          : stances.has('neither')
            ? 'neither'
            : 'silent';
      return [id, confirmation];
    }),
  );
}

function comparePoint(
  row: Pick<Point, 'point' | 'theme' | 'label'>,
  claims: readonly Claim[],
  sides: readonly Side[],
): Point {
  const about = claims.filter(({ point, theme }) => point === row.point && theme === row.theme);
  const accounts = [...sides.map(({ id }) => id), PRESS].map((by) => ({
    by,
    claims: about.filter(({ side }) => (side ?? PRESS) === by).map(({ id }) => id),
  }));
  const reports = about.filter(({ opinion }) => !opinion);
  const speaking = sides.filter(({ id }) => reports.some(({ side }) => side === id));
  return { ...row, ...judge(row.point, reports, speaking, sides), accounts };
}

function judge(
  point: Point['point'],
  reports: readonly Claim[],
  speaking: readonly Side[],
  sides: readonly Side[],
): Pick<Point, 'verdict' | 'rule'> {
  if (reports.length === 0) return { verdict: 'no-account', rule: 'No account in these sources mentions it.' };
  if (hasClash(point, reports)) return { verdict: 'contradict', rule: CLASH[point] };
  if (speaking.length === 0)
    return {
      verdict: 'press-only',
      rule: 'Only the press or others who speak for no side tell of it in these sources.',
    };
  if (speaking.length < sides.length || point === 'took-place') {
    const affirming = sides.filter(({ id }) => reports.some(({ side, stance }) => side === id && stance === 'affirms'));
    if (point === 'took-place' && affirming.length === sides.length)
      return { verdict: 'agree', rule: 'Every side’s own voices speak of the call as held.' };
    return {
      verdict: 'one-side-only',
      rule: 'One side says so in these sources, and no other side does.',
    };
  }
  const given = new Set(reports.filter(({ side }) => side !== null).map(valueKeyOf));
  if (point !== 'theme' && given.size === 1) return { verdict: 'agree', rule: 'Every side gives the same.' };
  if (point === 'hour') return { verdict: 'wording-differs', rule: HOURS_APART };
  return {
    verdict: 'wording-differs',
    rule: 'Every side speaks of it, each in words of its own; whether they mean the same is for the reader to judge.',
  };
}

const HOURS_APART =
  'Every side gives an hour, in words of its own; hours are held against each other only where the words name their time zones.';

const CLASH: Readonly<Record<Point['point'], string>> = {
  'took-place': 'One account says that the call took place, another that it did not.',
  day: 'The accounts give different days.',
  hour: 'The hours given cannot both be right as worded.',
  length: 'The lengths given cannot both be right as worded.',
  initiator: 'The accounts differ on who rang.',
  place: 'The accounts differ.',
  theme: 'The accounts differ.',
  next: 'The accounts differ.',
};

/** Whether any two reports cannot both be right. Themes have no values to clash, and two places or two next steps may both be right. */
function hasClash(point: Point['point'], reports: readonly Claim[]): boolean {
  if (point === 'theme' || point === 'place' || point === 'next') return false;
  if (point === 'took-place') {
    const stances = new Set(reports.map(({ stance }) => stance));
    return stances.has('denies') && stances.size > 1;
  }
  const distinct = [...new Map(reports.map((report) => [report.value, report])).values()];
  return distinct.some((a, index) => distinct.slice(index + 1).some((b) => differ(a, b)));
}
