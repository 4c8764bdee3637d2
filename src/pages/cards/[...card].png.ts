import type { APIRoute, GetStaticPaths } from 'astro';
import { cardFile } from '../../data/cards/card-file.ts';
import type { Card } from '../../data/cards/card.ts';
import { cardsOf } from '../../data/cards/cards-of.ts';
import { fullAddress } from '../../data/full-address.ts';
import { getDossier } from '../../queries.ts';
import { keyPaths } from '../../reads/key-paths.ts';

/** The pictures for previews; none where the site's address is not known: a page could not name them. */
export const getStaticPaths = (async () => {
  const cards = fullAddress('/') === null ? [] : cardsOf(await getDossier());
  return keyPaths(cards.map((card) => ({ params: { card: card.path }, props: { card } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = ({ props }) => new Response(cardFile(props.card));
