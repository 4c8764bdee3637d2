import type { APIRoute } from 'astro';
import { dossierSchemaFile } from '../../data-files.ts';

export const GET: APIRoute = () => new Response(dossierSchemaFile().bytes);
