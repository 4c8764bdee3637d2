import type { MarkedReading } from '../marked-reading.ts';
import type { WordScan } from '../scan-words.ts';
import { formerOfficeInRecentCall } from './former-office-in-recent-call.ts';
import { headlineNotBorneOut } from './headline-not-borne-out.ts';
import { hedgesWithoutName } from './hedges-without-name.ts';
import { loadedNouns } from './loaded-nouns.ts';
import { looksMachineWritten } from './looks-machine-written.ts';
import { missingParticulars } from './missing-particulars.ts';
import { mixedWithOthersWords } from './mixed-with-others-words.ts';
import type { Signal } from './signal.ts';
import { unfinishedEnd } from './unfinished-end.ts';

/** Every signal in a text, in the order a reader should meet them. */
export function findSignals(reading: MarkedReading, words: WordScan): Signal[] {
  return [
    ...missingParticulars(reading),
    ...headlineNotBorneOut(reading),
    ...formerOfficeInRecentCall(reading, words),
    ...unfinishedEnd(reading),
    ...mixedWithOthersWords(reading),
    ...loadedNouns(reading, words),
    ...hedgesWithoutName(reading, words),
    ...looksMachineWritten(reading, words),
  ];
}
