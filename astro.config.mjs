import process from 'node:process';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { dossierFolder } from './src/dossier-folder.ts';

const { READOUT_SITE, READOUT_BASE = '/', READOUT_OUT = 'dist', READOUT_CACHE = 'node_modules/.astro' } = process.env;

export default defineConfig({
  ...(READOUT_SITE && { site: READOUT_SITE }),
  base: READOUT_BASE,
  outDir: READOUT_OUT,
  cacheDir: READOUT_CACHE,
  trailingSlash: 'always',
  // Nothing inline: a host can forbid it by a strict Content-Security-Policy.
  build: { inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      // Both change letters: smartypants those of quotations, gfm makes links and tables of what is only text.
      gfm: false,
      smartypants: false,
    }),
  },
  integrations: [mdx()],
  vite: {
    server: { fs: { allow: ['.', dossierFolder] } },
    // Astro marks every MDX module with a directive that means something to Astro alone.
    build: {
      // Scripts as short as these would be put into the pages otherwise.
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
