import type { Check } from './check.ts';

/** Every theme of themes.yaml has a term in some text, if there are texts yet; a theme without one would be an empty page. */
export const everyThemeIsMentioned: Check = (readings, report) => {
  const mentioned = new Set<string>();
  return {
    recalled: {
      source: ({ themes }) => {
        for (const { id } of themes) mentioned.add(id);
      },
    },
    source: ({ themes }) => {
      for (const id of themes) mentioned.add(id);
    },
    theme: ({ id, label }) => {
      if (readings.length === 0 || mentioned.has(id)) return;
      report.add({
        rule: 'every-theme-is-mentioned',
        severity: 'warning',
        file: 'themes.yaml',
        reason: `No text has a term of the theme ${label} (\`${id}\`).`,
        actual: id,
        fix: 'Add the words that texts use to `terms`, or take the theme out.',
      });
    },
  };
};
