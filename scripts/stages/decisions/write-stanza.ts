import { stringify } from 'yaml';
import type { Determination } from '../../../src/schemas/determination.ts';

/** What a finding proposes to decide; an ellipsis where only the editor knows. */
interface Proposal {
  id: string;
  decides: Determination['decides'];
  source: string;
  quote?: string;
  value?: unknown;
}

/** A determination to paste into determinations.yaml, in one line of YAML, with ellipses for what the editor must say. */
export function writeStanza(proposal: Proposal): string {
  const stanza = { ...proposal, reason: '…', basis: '…', by: '…', on: '…' };
  const values = Object.entries(stanza).map(([key, value]) => (isPlain(value) ? `${key}: ${value}` : null));
  if (!values.includes(null)) return `- { ${values.join(', ')} }`;
  return `- ${stringify(stanza, { collectionStyle: 'flow', lineWidth: 0 })
    .replaceAll(/\s*\n\s*/gu, ' ')
    .trim()}`;
}

/**
 * Whether YAML takes a value for these very letters: most proposals hold no other, and the library takes longer to lay one out than
 * many a text takes to be read.
 */
function isPlain(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  return (
    value === '…' || (/^[A-Za-z](?:[A-Za-z0-9 -]*[A-Za-z0-9])?$/u.test(value) && !/^(?:null|true|false)$/iu.test(value))
  );
}
