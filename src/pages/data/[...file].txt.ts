import type { APIRoute, GetStaticPaths } from 'astro';
import { earlierFilesOf, readTextFile, textFilesOf, type TextFile } from '../../data/text-file.ts';
import { getDossier } from '../../queries.ts';
import { keyPaths } from '../../reads/key-paths.ts';

/** The texts as received, where spans count another text that one too, and earlier copies. */
export const getStaticPaths = (async () =>
  keyPaths(
    (await getDossier()).sources
      .flatMap((source) => [...textFilesOf(source), ...earlierFilesOf(source)])
      .map((text) => ({
        params: { file: text.path.slice(0, -'.txt'.length) },
        props: { text },
      })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: TextFile }> = async ({ props }) => new Response(await readTextFile(props.text));
