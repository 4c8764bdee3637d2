/** Where the steps put what they make, in the project. */
export const workFolder = '.test';

/** A site the browser tests read, and where it is served meanwhile. */
export interface BuiltSite {
  out: string;
  base: string;
  /** Scheme and host; where nobody says them, the site has no feeds, sitemap and cards. */
  site?: string;
  port: number;
  /** What else its build is told. */
  options?: readonly string[];
  /** Where nginx serves it, by the recipe that hosts are told to use. */
  nginxPort: number;
}

/** One site at the root of its host, one under a path. */
export const sites = [
  { out: `${workFolder}/site`, base: '/', port: 4391, nginxPort: 4395 },
  {
    out: `${workFolder}/site-under-base`,
    base: '/dossiers/calls/',
    site: 'https://calls.example.org',
    port: 4392,
    nginxPort: 4396,
    options: ['--compress'],
  },
] as const satisfies readonly BuiltSite[];

/** A dossier of invented texts of every kind, and where its site goes: it must build, and hold what a site is checked for. */
const example = { dossier: 'examples/straits', out: `${workFolder}/site-of-example` };

/** One step of `npm test`. */
export interface TestStep {
  name: string;
  /** The programs to run, one after the other; the step holds when all of them end with 0. */
  commands: readonly (readonly string[])[];
  /** Where its last program leaves its results as JSON; without it, the step counts as one check. */
  results?: string;
  /** A step that must have held, or this one cannot be tried. */
  needs?: string;
  /** Whether it needs a browser. */
  inBrowser?: boolean;
}

const vitestResults = `${workFolder}/vitest.json`;
/** Where `playwright.config.ts` puts its results. */
export const browserResults = `${workFolder}/playwright.json`;

/** What must hold, cheapest first; `astro check` reads all TypeScript, and writes the types that the linter needs. */
export const steps = [
  { name: 'format', commands: [['prettier', '--check', '--log-level', 'warn', '.']] },
  { name: 'types', commands: [['astro', 'check', '--minimumFailingSeverity', 'hint']] },
  { name: 'lint', commands: [['eslint', '--max-warnings', '0', '.']] },
  { name: 'unused', commands: [['knip', '--treat-config-hints-as-errors']] },
  {
    name: 'unit',
    commands: [['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestResults}`]],
    results: vitestResults,
  },
  {
    name: 'build',
    commands: [
      ...sites.map(({ out, base, site, options = [] }: BuiltSite) => [
        ...['node', 'scripts/build.ts', '--out', out, '--base', base, ...options],
        ...(site === undefined ? [] : ['--site', site]),
      ]),
      ['node', 'scripts/build.ts', '--dossier', example.dossier, '--out', example.out],
    ],
  },
  { name: 'browser', commands: [['playwright', 'test']], results: browserResults, needs: 'build', inBrowser: true },
] as const satisfies readonly TestStep[];
