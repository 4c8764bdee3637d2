import { resolve } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { formats } from '../findings/formats.ts';
import type { OptionName } from './option-values.ts';
import { readBase } from './read-base.ts';
import { readSite } from './read-site.ts';

/** What relative paths count from, and where the project stands. Both are absolute. */
export interface Places {
  /** Where the person who typed the command stands. */
  from: string;
  /** The project's own folder, which the defaults lie in. */
  project: string;
}

/** An option as the command line library wants it, with its help text, default and reading. */
export function makeOption(name: OptionName, places: Places): Option {
  switch (name) {
    case 'dossier':
      return new Option('--dossier <folder>', 'the dossier: its texts and what the editor knows')
        .default(resolve(places.project, 'content'), 'content')
        .argParser((value) => readPath(value, places.from));
    case 'out':
      return new Option('--out <folder>', 'where the finished site goes')
        .default(resolve(places.project, 'dist'), 'dist')
        .argParser((value) => readPath(value, places.from));
    case 'base':
      return new Option(
        '--base <path>',
        'the path the site is served under, if not that of url in dossier.yaml',
      ).argParser(readBase);
    case 'site':
      return new Option('--site <url>', 'the host the site will have, if not that of url in dossier.yaml').argParser(
        readSite,
      );
    case 'json':
      return new Option('--json <file>', "also write the dossier's data to this file").argParser((value) =>
        readPath(value, places.from),
      );
    case 'port':
      return new Option('--port <number>', 'the port to serve on').default(4321).argParser(readPort);
    case 'format':
      return new Option('--format <name>', 'how findings are written').choices(formats).default('pretty');
    case 'verbose':
      return new Option('--verbose', 'list all, not the first few of each').default(false);
    case 'quiet':
      return new Option('--quiet', 'do not say how far the work is').default(false);
  }
}

function readPath(value: string, from: string): string {
  if (value === '') throw new InvalidArgumentError('Give a path.');
  if (value.startsWith('-')) {
    throw new InvalidArgumentError(`A path is missing before it. For a path that begins with a dash write ./${value}.`);
  }
  return resolve(from, value);
}

function readPort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new InvalidArgumentError('Give a whole number from 0 to 65535.');
  return port;
}
