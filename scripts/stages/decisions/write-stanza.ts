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
  return `- ${stringify(stanza, { collectionStyle: 'flow', lineWidth: 0 })
    .replaceAll(/\s*\n\s*/gu, ' ')
    .trim()}`;
}
