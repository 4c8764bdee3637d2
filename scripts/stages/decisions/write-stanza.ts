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
  const values = Object.entries(stanza).map(([key, value]) => {
    const scalar = scalarOf(value);
    return scalar === null ? null : `${key}: ${scalar}`;
  });
  if (!values.includes(null)) return `- { ${values.join(', ')} }`;
  return `- ${stringify(stanza, { collectionStyle: 'flow', lineWidth: 0 })
    .replaceAll(/\s*\n\s*/gu, ' ')
    .trim()}`;
}

/**
 * The value in these very letters, or in marks where a comma would end it; null when it takes the library to write it. Most proposals
 * hold no other value, and the library takes longer to lay one out than many a text takes to be read.
 */
function scalarOf(value: unknown): string | null {
  if (value === '…') return value;
  if (typeof value !== 'string' || !/^[A-Za-z](?:[A-Za-z0-9, -]*[A-Za-z0-9])?$/u.test(value)) return null;
  if (/^(?:null|true|false)$/iu.test(value)) return null;
  return value.includes(',') ? `"${value}"` : value;
}
