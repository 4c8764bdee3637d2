import type { Removal } from '../../../src/schemas/removal.ts';

/** Why something is left out: the rule's id, and words for a reader. */
export type Reason = Pick<Removal, 'rule' | 'reason'>;
