import { Argument, Command, CommanderError, InvalidArgumentError } from 'commander';
import { makeOption, readPath, type Places } from './make-option.ts';
import type { OptionName, OptionValues } from './option-values.ts';

/** One command of the project: `npm run <name> -- …`. */
export interface CommandDescription<Name extends OptionName, Subject extends string = never> {
  name: string;
  /** What it does, in a sentence, for `--help`. */
  summary: string;
  options: readonly Name[];
  /** What the bare word of a command that takes `folder` is, for `--help`. */
  folder?: string;
  /** What the command may be told to do alone, as a bare word, e.g. `npm run bench -- ingest`. */
  subjects?: readonly Subject[];
  /** What a whole number after such a word says, for `--help`, e.g. `npm run bench -- site 5000`; none is taken when left out. */
  count?: string;
}

/** The options of a run, or what to print and which exit code to end with when there is no run. */
export type Reading<Name extends OptionName, Subject extends string> =
  | { kind: 'run'; options: Pick<OptionValues, Name>; subject?: Subject; count?: number }
  | { kind: 'help'; text: string }
  | { kind: 'error'; text: string };

/**
 * Reads the words after a command. Strict: an unknown option, a word too many and a value that cannot be read are
 * errors, whose text names the nearest option there is and, after it, all of them.
 */
export function readOptions<Name extends OptionName, Subject extends string = never>(
  description: CommandDescription<Name, Subject>,
  words: readonly string[],
  places: Places,
): Reading<Name, Subject> {
  let text = '';
  let subject: Subject | undefined;
  let count: number | undefined;
  const command = new Command(`npm run ${description.name} --`)
    .description(description.summary)
    .helpOption('--help', 'print this and do nothing')
    .showSuggestionAfterError()
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({
      writeOut: (words) => (text += words),
      writeErr: (words) => (text += words),
      getOutHelpWidth: () => 100,
    })
    .action((word: unknown, number: unknown) => {
      subject = description.subjects?.find((candidate) => candidate === word);
      if (description.count !== undefined && typeof number === 'number') count = number;
    });
  for (const name of description.options) {
    if (name !== 'folder') command.addOption(makeOption(name, places));
    else command.addArgument(makeFolderArgument(description.folder ?? '', places));
  }
  if (description.subjects) {
    command.addArgument(new Argument('[subject]', 'do this alone').choices(description.subjects));
  }
  if (description.count !== undefined) {
    command.addArgument(new Argument('[count]', description.count).argParser(readCount));
  }

  try {
    command.parse(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'help', text };
    return { kind: 'error', text: text + adviceOf(description, error) };
  }
  const options = {
    ...command.opts<Pick<OptionValues, Name>>(),
    ...(description.options.some((name) => name === 'folder') && { folder: String(command.processedArgs[0]) }),
  };
  return { kind: 'run', options, ...(subject !== undefined && { subject }), ...(count !== undefined && { count }) };
}

function makeFolderArgument(what: string, places: Places): Argument {
  return new Argument('<folder>', what).argParser((value) => readPath(value, places.from));
}

function readCount(value: string): number {
  if (/^[1-9]\d{0,6}$/u.test(value)) return Number(value);
  throw new InvalidArgumentError('It is a whole number from 1 to 9999999, such as 5000.');
}

function adviceOf({ name, options, folder }: CommandDescription<OptionName, string>, { code }: CommanderError): string {
  const names = [...options.filter((option) => option !== 'folder').map(inDashes), '--help'];
  const behindDashes =
    code === 'commander.excessArguments'
      ? `npm passes options on behind two dashes: npm run ${name} -- ${folder === undefined ? '' : '<folder> '}${names[0] ?? ''} …\n`
      : '';
  return `${behindDashes}The options of ${name}: ${names.join(', ')}.\n`;
}

/** `timeZone` as it is typed: `--time-zone`. */
function inDashes(name: OptionName): string {
  return `--${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
}
