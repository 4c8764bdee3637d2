import { call as callSchema, type Call, type Length } from '../../../src/schemas/call.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import type { DateValue } from '../../../src/schemas/date-value.ts';
import type { IdentifiedCall } from '../assign-call-ids.ts';
import type { DossierParts } from './dossier-parts.ts';
import { compareAccounts, confirmationBySide } from '../compare-accounts.ts';
import type { DatedTelling } from '../merge-calls.ts';
import { weighClaims } from '../weigh-claims.ts';
import { isUntraceable } from '../weighing/is-untraceable.ts';
import { statusOf } from '../weighing/status-of.ts';
import { CallIndex } from './call-index.ts';
import { collectClaims } from './collect-claims.ts';
import { raisedThemes } from './raised-themes.ts';
import { PartStream } from './part-stream.ts';
import { reviewOf } from './review-of.ts';
import type { SpanMaker } from './span-maker.ts';

type Context = Omit<DossierParts, 'calls'>;

/** The calls in the form of the JSON contract, made one by one. */
export type CallStream = PartStream<IdentifiedCall, Call, CallIndex>;

export function assembleCalls(identified: readonly IdentifiedCall[], context: Context): CallStream {
  const { reviews } = context.folder;
  const make = (identified: IdentifiedCall): Call => {
    const call = callSchema.parse(assembleCall(identified, context));
    return reviews.length === 0 ? call : { ...call, review: reviewOf(call, reviews) };
  };
  return new PartStream(identified, make, () => new CallIndex());
}

function assembleCall(call: IdentifiedCall, context: Context): Call {
  const { folder, spans } = context;
  const { sides } = folder.settings;
  const untestable = new Set(
    call.date.edtf === null
      ? call.tellings
          .map(({ reading }) => reading)
          .filter(isUntraceable)
          .map(({ text }) => text.id)
      : [],
  );
  const told = collectClaims(call, untestable, context);
  const confirmation = confirmationBySide(told, sides, untestable);
  const claims = weighClaims(told, { sides, untestable });
  const { points, disagreements } = compareAccounts(claims, sides, folder.themes);
  const tookPlace = claims.filter(({ point, stance }) => point === 'took-place' && stance === 'affirms');
  const best = [...tookPlace].sort((a, b) => a.reliability.grade - b.reliability.grade)[0];
  const bySource = Map.groupBy(call.tellings, ({ reading }) => reading.text.id);

  return {
    id: call.id,
    formerIds: call.formerIds,
    status: statusOf(
      claims,
      confirmation,
      call.tellings.every(({ mention }) => mention.tense === 'announced'),
      untestable,
    ),
    date: dateValueOf(call.date, spans),
    alsoDated: call.alsoDated.map((date) => dateValueOf(date, spans)),
    participants: call.participants,
    confirmation,
    durations: claims.filter(({ point }) => point === 'length').map(lengthOf),
    claims,
    points,
    ...raisedThemes(call, claims, context),
    sources: [...bySource].map(([id, tellings]) => ({
      id,
      evidence: tellings.flatMap(({ mention }) => mention.evidence.map((range) => spans(id, range))),
    })),
    quotations: call.tellings.flatMap(({ reading, mention }) =>
      mention.quotations.map((id) => ({ source: reading.text.id, id })),
    ),
    disagreements,
    origins: originsOf(call.id, claims, context),
    reliability: {
      ...(best?.reliability ?? {
        grade: 6,
        label: 'Cannot be tested',
        reason: 'No account says that it took place.',
        origins: 0,
      }),
      notes: [],
    },
    determinations: determinationsOf(call, claims, folder),
    review: null,
  };
}

/** What the editor decided about a call itself, and about words that its claims rest on. */
function determinationsOf(
  { determinations }: IdentifiedCall,
  claims: readonly Claim[],
  folder: DossierParts['folder'],
): string[] {
  const rules = new Set(claims.map(({ rule }) => rule));
  const ofClaims = folder.determinations.filter(({ id }) => rules.has(id)).map(({ id }) => id);
  return [...new Set([...determinations, ...ofClaims])];
}

function dateValueOf(
  { edtf, min, max, basis, evidence, source, determination }: DatedTelling,
  spans: SpanMaker,
): DateValue {
  return {
    edtf,
    min,
    max,
    basis,
    evidence: evidence.map((range) => spans(source, range)),
    ...(determination !== undefined && { determination }),
  };
}

function lengthOf({ value, saidBy, evidence }: Claim): Length {
  const match = /^(exact|about|over|under|almost) (PT(?:(\d+)H)?(?:(\d+)M)?)$/u.exec(value ?? '');
  if (match?.[1] === undefined || match[2] === undefined) throw new Error(`Not a length: ${value}`);
  return {
    iso: match[2],
    minutes: Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0),
    qualifier: match[1] as Length['qualifier'],
    saidBy,
    evidence,
  };
}

function originsOf(call: string, claims: readonly Claim[], { folder, originOf }: Context): Call['origins'] {
  const sides = new Map(folder.settings.sides.map(({ id, label }) => [id, label]));
  const names = new Map(folder.people.map(({ id, name }) => [id, name]));
  const groups = Map.groupBy(
    claims.filter(({ opinion }) => !opinion),
    ({ origin }) => origin,
  );
  return [...groups].map(([id, members]) => {
    const sources = [...new Set(members.map(({ evidence }) => evidence.source))].sort();
    const [kind, name = ''] = id.split(':');
    const voices = [
      ...new Set(members.flatMap(({ saidBy }) => (saidBy === null ? [] : [names.get(saidBy) ?? saidBy]))),
    ].join(', ');
    if (kind === 'side')
      return { id, sources, reason: `${sides.get(name) ?? name}: ${voices}, as quoted or published` };
    if (kind === 'voice') return { id, sources, reason: `${names.get(name) ?? name}, as quoted or passed on` };
    return { id, sources, reason: reasonFor(sources, originOf(call, name).credit) };
  });
}

function reasonFor({ length }: readonly string[], credit: string | null): string {
  if (length > 1) {
    return credit === null
      ? 'Texts that repeat runs of eight words of one another, or one misquotation, count as one'
      : `Texts that repeat one another, or credit ${credit}, count as one`;
  }
  return credit === null
    ? 'The text’s own account, which names no further origin'
    : `The text’s own account, which it credits to ${credit}`;
}
