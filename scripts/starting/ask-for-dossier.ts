import { createInterface } from 'node:readline';
import { InvalidArgumentError } from 'commander';
import { readPeople } from '../command-line/read-people.ts';
import { readTimeZone } from '../command-line/read-time-zone.ts';
import { readTitle } from '../command-line/read-title.ts';
import { findFault } from './find-fault.ts';
import type { NewDossier } from './new-dossier.ts';
import type { NewSide } from './new-side.ts';

/** Where questions are written and answers come from. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/** Puts a question, again until `read` takes the answer: what `read` refuses is said. */
type Ask = <T>(question: string, read: (answer: string) => T) => Promise<T>;

/** Asks for whatever of a new dossier is not known yet. Null when the answers end before that: Ctrl-C, Ctrl-D. */
export async function askForDossier(known: Partial<NewDossier>, terminal: Terminal): Promise<NewDossier | null> {
  const lines = createInterface(terminal);
  let isOpen = true;
  lines.once('close', () => (isOpen = false));
  const answers = lines[Symbol.asyncIterator]();
  const ask: Ask = async (question, read) => {
    for (;;) {
      // Answers may stand ready when the input has ended already.
      lines.setPrompt(question);
      if (isOpen) lines.prompt();
      else terminal.output.write(question);
      const answer = await answers.next();
      if (answer.done === true) throw new EndOfAnswers();
      try {
        return read(answer.value);
      } catch (error) {
        if (!(error instanceof InvalidArgumentError)) throw error;
        terminal.output.write(`${error.message}\n`);
      }
    }
  };
  try {
    return {
      title: known.title ?? (await ask('Title: ', readTitle)),
      sides: known.sides ?? (await askForSides(ask)),
      timeZone:
        known.timeZone ?? (await ask('Time zone whose day a call is filed under, e.g. Europe/Paris: ', readTimeZone)),
    };
  } catch (error) {
    if (error instanceof EndOfAnswers) return null;
    throw error;
  } finally {
    lines.close();
  }
}

class EndOfAnswers extends Error {}

async function askForSides(ask: Ask): Promise<NewSide[]> {
  const sides: NewSide[] = [];
  for (;;) {
    const isEnough = sides.length >= 2;
    const label = await ask(
      `Side ${sides.length + 1}${isEnough ? ', or nothing if that is all' : ', e.g. a country'}: `,
      (answer) =>
        isEnough && answer.trim() === '' ? null : withoutFault({ label: readTitle(answer), people: [] }).label,
    );
    if (label === null) return sides;
    sides.push(
      await ask(`People of ${label} whose calls count, with commas between them: `, (answer) =>
        withoutFault({ label, people: readPeople(answer) }),
      ),
    );
  }

  function withoutFault(side: NewSide): NewSide {
    const fault = findFault([...sides, side]);
    if (fault !== null) throw new InvalidArgumentError(fault);
    return side;
  }
}
