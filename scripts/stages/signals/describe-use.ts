import type { SourceReliability } from '../../../src/schemas/reliability.ts';
import type { TextReading } from '../text-reading.ts';

/** Labels of sides by the publishers that speak for them. */
export type SideLabels = ReadonlyMap<string, string>;

/** What a text of this kind is good evidence of, and what not. */
export function describeUse(
  { genre, publisher, quotations }: TextReading,
  sides: SideLabels,
): Pick<SourceReliability, 'goodFor' | 'notFor'> {
  const own = publisher === null ? undefined : sides.get(publisher);
  const isQuoting = quotations.some(({ speaker, kind }) => speaker !== null && kind !== 'indirect');
  switch (genre) {
    case 'official':
      return {
        goodFor: [own === undefined ? 'What the issuing office says was said' : `What ${own} says was said`],
        notFor: ['What was said: it is one side’s account, chosen and worded by that side'],
      };
    case 'wire':
    case 'news':
      return {
        goodFor: [
          'What each side announced, as far as it is quoted here',
          ...(isQuoting ? ['The wording of the quotations, as this outlet gives them'] : []),
        ],
        notFor: ['What was said on the line: the outlet was not on the call'],
      };
    case 'opinion':
      return {
        goodFor: ['What the person quoted thinks'],
        notFor: ['Whether a call took place and what was said in it'],
      };
    case 'analysis':
    case 'unknown':
      return {
        goodFor: ['How the calls were written about'],
        notFor: ['Any statement about a call that no other source bears out'],
      };
  }
}
