import { basename } from 'node:path';
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The house rules no plugin brings. */
const house = {
  rules: {
    'kebab-case-file-name': {
      create: (context) => ({
        Program(node) {
          const name = basename(context.filename);
          // Astro gives these names their meaning: routes in brackets, components in PascalCase.
          if (/^(?:[a-z0-9]+(?:[-.][a-z0-9]+)*|\[[a-z.]+\](?:\.[a-z]+)+|[A-Z][A-Za-z]*\.astro)$/.test(name)) return;
          context.report({ node, message: `The file name "${name}" is not in kebab-case.` });
        },
      }),
    },
  },
};

export default defineConfig(
  globalIgnores(['dist/', '.dist*/', '.astro/', 'content/', 'examples/', '.test/']),
  {
    files: ['**/*.{ts,mjs,astro}'],
    extends: [eslint.configs.recommended],
    plugins: { house },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'house/kebab-case-file-name': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'no-console': 'error',
      // The texts hold control characters; rules must be able to name them.
      'no-control-regex': 'off',
      'no-else-return': 'error',
      'no-implicit-coercion': 'error',
      'no-param-reassign': ['error', { props: false }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: ['**/*.{ts,astro}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A number in a message is no mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Zod and Astro make objects whose methods need no `this`; plain void callbacks are their idiom too.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    // The parser of .astro files knows no project service; it asks TypeScript for the whole project at once.
    languageOptions: { parserOptions: { projectService: false, project: true } },
    rules: {
      // Astro types every element of a template as `any`.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // What a page exports is bound by what Astro asks of it.
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '/scripts/', message: 'One direction: scripts import src/schemas, never the other way.' },
          ],
        },
      ],
    },
  },
  {
    files: ['scripts/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '/src/(?!schemas/)', message: 'Of src, scripts know the schemas alone.' }] },
      ],
    },
  },
  {
    // A stage is a pure function: only the first and the last one touch the disk.
    files: ['scripts/stages/**'],
    ignores: ['**/*.test.ts', '**/read-*.ts', '**/write-*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['node:fs', 'node:fs/*', 'node:child_process', 'node:process'] }],
      'no-restricted-globals': ['error', 'process', 'fetch'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Same input, same bytes: no stage reads a clock.' },
        { object: 'Math', property: 'random', message: 'Same input, same bytes.' },
      ],
    },
  },
  {
    ignores: ['**/*.config.{ts,mjs}'],
    files: ['**/*.{ts,mjs}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='push'] > SpreadElement",
          message: 'A long list overflows the stack: add one by one.',
        },
        { selector: 'ExportDefaultDeclaration', message: 'Export by name: a file is named after its one export.' },
      ],
    },
  },
);
