import type { Claim } from '../../src/schemas/claim.ts';
import type { Side } from '../../src/schemas/dossier-settings.ts';
import type { ClaimReliability } from '../../src/schemas/reliability.ts';
import { differ } from './weighing/differ.ts';
import { valueKeyOf } from './weighing/value-key-of.ts';

/** A claim before it is weighed. */
export type UnweighedClaim = Omit<Claim, 'reliability'>;

/** What a call's claims are weighed with. */
export interface Scales {
  sides: readonly Side[];
  /** The sources of which nothing tells who wrote them when, for a call that nothing dates: their claims cannot be tested. */
  untestable: ReadonlySet<string>;
}

const LABELS: Readonly<Record<number, string>> = {
  1: 'Both sides say so',
  2: 'One side says so; no other account conflicts',
  3: 'One origin',
  4: 'Opinion, or a source without a name',
  5: 'Contradicted by a better placed origin',
  6: 'Cannot be tested',
};

/**
 * Grades each claim of a call from 1 to 6 by independent origins, after the numbers of NATO AJP-2.1 for information.
 * 1 means that both sides say so, not that it is true.
 */
export function weighClaims(claims: readonly UnweighedClaim[], scales: Scales): Claim[] {
  const byKey = Map.groupBy(claims, keyOf);
  const positions = [...byKey.values()].map(toPosition);
  // Once for all who say the same: a call may be told of by very many.
  const standings = new Map([...byKey].map(([key, [first]]) => [key, first && standingOf(first, positions)]));
  return claims.map((claim) => {
    const standing = standings.get(keyOf(claim));
    if (standing === undefined) throw new Error('A claim without a position.');
    return { ...claim, reliability: weigh(claim, standing, scales) };
  });
}

/** All who say the same on one point. */
interface Position extends Pick<Claim, 'point' | 'theme' | 'stance' | 'value'> {
  /** What they say, as `valueKeyOf` tells it apart. */
  key: string;
  /** Independent origins, guesses left out. */
  origins: Set<string>;
  /** Sides that say so, null for voices of no side; guesses left out. */
  sides: Set<string | null>;
}

/** Who is with and against those who say the same. */
interface Standing {
  /** How many independent origins say so. */
  origins: number;
  /** Sides that say so, null for voices of no side. */
  agreeing: ReadonlySet<string | null>;
  /** Sides that say otherwise. */
  opposing: readonly string[];
}

function keyOf(claim: UnweighedClaim): string {
  return [claim.point, claim.theme, claim.stance, valueKeyOf(claim)].join('|');
}

function toPosition(claims: readonly UnweighedClaim[]): Position {
  const [first] = claims;
  if (first === undefined) throw new Error('A position without claims.');
  const reports = claims.filter(({ opinion }) => !opinion);
  return {
    point: first.point,
    theme: first.theme,
    stance: first.stance,
    value: first.value,
    key: valueKeyOf(first),
    origins: new Set(reports.map(({ origin }) => origin)),
    sides: new Set(reports.map(({ side }) => side)),
  };
}

function standingOf(claim: UnweighedClaim, positions: readonly Position[]): Standing {
  const onPoint = positions.filter(({ point, theme }) => point === claim.point && theme === claim.theme);
  const alike = onPoint.filter((position) => isSame(position, claim));
  const against = onPoint.filter((position) => contradicts(position, claim));
  return {
    origins: new Set(alike.flatMap((position) => [...position.origins])).size,
    agreeing: new Set(alike.flatMap((position) => [...position.sides])),
    opposing: [...new Set(against.flatMap((position) => [...position.sides]))].filter((side) => side !== null),
  };
}

function weigh(
  claim: UnweighedClaim,
  { origins, agreeing, opposing }: Standing,
  { sides, untestable }: Scales,
): ClaimReliability {
  const labelOf = (id: string) => sides.find((side) => side.id === id)?.label ?? id;
  const grade = (number: number, reason: string): ClaimReliability => ({
    grade: number,
    label: LABELS[number] ?? '',
    reason,
    origins,
  });

  if (untestable.has(claim.evidence.source)) {
    return grade(6, 'The text names no date, author or document, and the call it tells of cannot be dated.');
  }
  if (claim.opinion) return grade(4, 'It is given as a guess or a judgement, not as a report.');
  if (claim.side === null && opposing[0] !== undefined) {
    return grade(5, `A party to the call says otherwise: ${opposing.map(labelOf).join(', ')}.`);
  }
  if (claim.point !== 'theme' && sides.every(({ id }) => agreeing.has(id))) {
    return grade(1, 'Every side says so in its own words or through its own voices. That makes it agreed, not true.');
  }
  if (claim.side !== null) {
    return opposing.some((side) => side !== claim.side)
      ? grade(3, 'One side says so, and another says otherwise.')
      : grade(
          2,
          `One side says so (${labelOf(claim.side)}), and no other side’s account in these sources conflicts with it.`,
        );
  }
  if (claim.manner !== 'narrated' && claim.saidBy === null && claim.speaker === null) {
    return grade(4, 'The words are given as someone’s, but the text does not say whose.');
  }
  const saying = [...agreeing].filter((side) => side !== null).map(labelOf);
  if (saying.length > 0) {
    const who = saying.length === 1 ? 'One side says so' : 'Sides say so, each in its own words';
    return grade(2, `${who} (${saying.join(', ')}), and no other side’s account in these sources conflicts with it.`);
  }
  return origins > 1
    ? grade(3, `${origins} independent origins say so, none of them a side’s own account.`)
    : grade(3, 'It rests on one origin, which is no side’s own account.');
}

function isSame(position: Position, claim: UnweighedClaim): boolean {
  if (position.stance !== claim.stance) return false;
  return position.key === valueKeyOf(claim) || (!isOfWords(claim) && !differ(position, claim));
}

/** Points on which unequal values are neither the same nor contrary: places, next steps, hours without their zones. */
function isOfWords({ point }: UnweighedClaim): boolean {
  return point === 'theme' || point === 'place' || point === 'next' || point === 'hour';
}

function contradicts(position: Position, claim: UnweighedClaim): boolean {
  if (claim.point === 'took-place') {
    return position.stance !== claim.stance && (position.stance === 'denies' || claim.stance === 'denies');
  }
  return claim.point !== 'theme' && differ(position, claim);
}
