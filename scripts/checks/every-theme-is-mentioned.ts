import type { Check } from './check.ts';

/** Every theme of themes.yaml has a term in some text, if there are texts yet; a theme without one would be an empty page. */
export const everyThemeIsMentioned: Check = (readings, report) => ({
  recalled: {},
  theme: ({ id, label, sources }) => {
    if (readings.length === 0 || sources.length > 0) return;
    report.add({
      rule: 'every-theme-is-mentioned',
      severity: 'warning',
      file: 'themes.yaml',
      reason: `No text has a term of the theme ${label} (\`${id}\`).`,
      actual: id,
      fix: 'Add the words that texts use to `terms`, or take the theme out.',
    });
  },
});
