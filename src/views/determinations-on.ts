import { narrowView } from '../reads/narrow-view.ts';
import type { Dossier } from '../schemas/dossier.ts';

/** The ids of what the editor decided on a source, in the order in which it is listed. */
export const determinationsOn = narrowView(
  'determinations-on',
  ({ determinations }: Pick<Dossier, 'determinations'>, source) =>
    determinations.filter((each) => each.source === source).map(({ id }) => id),
);
