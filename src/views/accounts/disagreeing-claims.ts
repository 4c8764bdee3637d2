import { PRESS, type Call } from '../../schemas/call.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Side } from '../../schemas/dossier-settings.ts';
import { columnsOf, type Column } from './account-rows.ts';

/** The claims of a call that a disagreement sets against each other, each with the side or press that makes it. */
export function disagreeingClaims(
  sides: readonly Side[],
  call: Call,
  { accounts }: Call['disagreements'][number],
): { column: Column; claim: Claim }[] {
  const columns = new Map(columnsOf(sides, [call]).map((column) => [column.id, column]));
  return accounts.flatMap(({ saidBy, evidence }) => {
    const claim = call.claims.find(
      (candidate) =>
        candidate.saidBy === saidBy &&
        candidate.evidence.source === evidence.source &&
        candidate.evidence.start === evidence.start &&
        candidate.evidence.end === evidence.end,
    );
    const column = columns.get(claim?.side ?? PRESS);
    return claim === undefined || column === undefined ? [] : [{ column, claim }];
  });
}
