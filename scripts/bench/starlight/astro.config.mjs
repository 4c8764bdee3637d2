import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [
    starlight({
      title: 'Texts',
      // By default each page would list all the others: at 5,000 pages that would measure nothing else.
      sidebar: [{ label: 'Start', link: '/' }],
    }),
  ],
});
