import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemapFile } from '../data/sitemap-file.ts';
import { getDossier } from '../queries.ts';
import { keyPaths } from '../reads/key-paths.ts';

/** `sitemap.xml`, where the site's address is known. */
export const getStaticPaths = (async () => {
  const text = sitemapFile(await getDossier());
  return keyPaths(text === null ? [] : [{ params: { file: 'sitemap' }, props: { text } }]);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
