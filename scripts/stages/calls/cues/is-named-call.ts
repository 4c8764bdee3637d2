import type { CleanText } from '../../clean-text.ts';

/** `pm-call-with-president-renko-25-october-2022`, `telephone-conversation-with-renko`, `readout-of-the-presidents-call-with-…` */
const NAMES_CALL =
  /(?:^|[-_/])(?:(?:(?:tele)?phone|telephonic|video)[-_](?:calls?|conversations?|talks?)|calls?[-_](?:with|between|to|from)|telcon)(?=[-_./?#]|$)/u;
/** `press-call-with-renko`, `to-call-with`: no call between leaders, or none yet. */
const OTHER =
  /(?:^|[-_/])(?:press|conference|media|analyst|no|not|to|will|may|could|after|before|ahead|on|off|for)[-_](?:a[-_]|the[-_])?(?:phone[-_])?call/u;

/** Whether the address or the file name of a text, which its publisher made of its title, says that it is about a call. */
export function isNamedCall({ id, head, metadata }: Pick<CleanText, 'id' | 'head' | 'metadata'>): boolean {
  return [metadata?.url, head.url, id].some((address) => {
    const small = address?.toLowerCase() ?? '';
    return NAMES_CALL.test(small) && !OTHER.test(small);
  });
}
