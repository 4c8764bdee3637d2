import type { APIRoute, GetStaticPaths } from 'astro';
import { pathOfTextFile, textFile } from '../../data-files.ts';
import { getDossier } from '../../queries.ts';

/** The texts as received and, where spans count another text, that one too. */
export const getStaticPaths = (async () => {
  const { sources } = await getDossier();
  return sources
    .flatMap(({ file, original }) => (original === undefined ? [file] : [file, original.file]))
    .map((file) => ({ params: { file: pathOfTextFile(file).slice(0, -'.txt'.length) }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string }> = async ({ props }) => new Response((await textFile(props.file)).bytes);
