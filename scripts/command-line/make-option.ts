import { resolve } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { formats } from '../findings/formats.ts';
import type { NewSide } from '../starting/new-side.ts';
import type { OptionName } from './option-values.ts';
import { readBase } from './read-base.ts';
import { readSide } from './read-side.ts';
import { readSite } from './read-site.ts';
import { readTimeZone } from './read-time-zone.ts';
import { readTitle } from './read-title.ts';

/** What relative paths count from, and where the project stands. Both are absolute. */
export interface Places {
  /** Where the person who typed the command stands. */
  from: string;
  /** The project's own folder, which the defaults lie in. */
  project: string;
}

/** An option as the command line library wants it, with its help text, default and reading. */
export function makeOption(name: Exclude<OptionName, 'folder'>, places: Places): Option {
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
    case 'reviewedOnly':
      return new Option('--reviewed-only', 'leave out the calls that reviews.yaml does not name');
    case 'json':
      return new Option('--json <file>', "also write the dossier's data to this file").argParser((value) =>
        readPath(value, places.from),
      );
    case 'compress':
      return new Option(
        '--compress',
        'put .br and .gz beside each file, for a host that sends packed files as they lie',
      );
    case 'zip':
      return new Option('--zip <file>', 'also write the site as a ZIP, to read without a network').argParser((value) =>
        readPath(value, places.from),
      );
    case 'port':
      return new Option('--port <number>', 'the port to serve on').default(4321).argParser(readPort);
    case 'title':
      return new Option('--title <words>', 'what the dossier is called').argParser(readTitle);
    case 'side':
      return new Option('--side <label=people>', 'a party and its people, once for each').argParser(
        (value, before: NewSide[] | undefined) => [...(before ?? []), readSide(value)],
      );
    case 'timeZone':
      return new Option('--time-zone <zone>', 'whose day a call is filed under, e.g. Europe/Paris').argParser(
        readTimeZone,
      );
    case 'format':
      return new Option('--format <name>', 'how findings are written').choices(formats).default('pretty');
    case 'verbose':
      return new Option('--verbose', 'list all, not the first few of each').default(false);
    case 'quiet':
      return new Option('--quiet', 'do not say how far the work is').default(false);
  }
}

/** A bare word or an option's value as an absolute path. */
export function readPath(value: string, from: string): string {
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
