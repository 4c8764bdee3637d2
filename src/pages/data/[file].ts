import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogueOf } from '../../data/catalogue.ts';
import type { CataloguedFile } from '../../data/catalogued-file.ts';
import { getDossier } from '../../queries.ts';
import { keyPaths } from '../../reads/key-paths.ts';

/** Every file that is made of the whole dossier. */
export const getStaticPaths = (async () =>
  keyPaths(
    (await catalogueOf(await getDossier())).map((file) => ({
      params: { file: file.path },
      props: { file },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: CataloguedFile }> = ({ props }) =>
  new Response(props.file.bytes(), { headers: { 'Content-Type': props.file.mediaType } });
