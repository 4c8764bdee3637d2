import type { Call } from '../../schemas/call.ts';

/** Whether these sources give words of a side on a call, be it only on what was said in it. */
export function speaksOn({ claims }: Pick<Call, 'claims'>, side: string): boolean {
  return claims.some((claim) => claim.side === side);
}
