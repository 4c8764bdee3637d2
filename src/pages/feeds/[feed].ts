import type { APIRoute, GetStaticPaths } from 'astro';
import { writeFeed } from '../../data/feeds/feed-file.ts';
import { feedsOf } from '../../data/feeds/feeds.ts';
import { getDossier } from '../../queries.ts';
import { keyPaths } from '../../reads/key-paths.ts';

/** Each feed in both forms; none where the site's address is not known. */
export const getStaticPaths = (async () =>
  keyPaths(
    [...feedsOf(await getDossier())].flatMap(([name, content]) =>
      (['atom', 'json'] as const).map((form) => ({
        params: { feed: `${name}.${form}` },
        props: { text: writeFeed(content, form) },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
