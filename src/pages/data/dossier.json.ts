import type { APIRoute } from 'astro';
import { dossierFile } from '../../data-files.ts';

export const GET: APIRoute = async () => new Response((await dossierFile()).bytes);
