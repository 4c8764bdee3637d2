import type { APIRoute, GetStaticPaths } from 'astro';
import { llmsFile } from '../data/llms-file.ts';
import { robotsFile } from '../data/robots-file.ts';
import { getDossier } from '../queries.ts';
import { keyPaths } from '../reads/key-paths.ts';

/** What machines that visit are told: `llms.txt`, and `robots.txt` where it would be asked for. */
export const getStaticPaths = (async () => {
  const files = { llms: llmsFile(await getDossier()), robots: robotsFile() };
  return keyPaths(
    Object.entries(files).flatMap(([file, text]) => (text === null ? [] : [{ params: { file }, props: { text } }])),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
