import { call as callSchema, type Call, type Length } from '../../../src/schemas/call.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import type { DateValue } from '../../../src/schemas/date-value.ts';
import type { Determination } from '../../../src/schemas/determination.ts';
import type { Side } from '../../../src/schemas/dossier-settings.ts';
import type { PersonEntry } from '../../../src/schemas/person.ts';
import type { ThemeEntry } from '../../../src/schemas/theme.ts';
import type { IdentifiedCall } from '../assign-call-ids.ts';
import type { DatedTelling } from '../merging/merged-call.ts';
import type { DossierParts } from './dossier-parts.ts';
import { compareAccounts, confirmationBySide } from '../compare-accounts.ts';
import { digestOf } from '../fold-reading.ts';
import { weighClaims } from '../weigh-claims.ts';
import { isUntraceable } from '../weighing/is-untraceable.ts';
import { statusOf } from '../weighing/status-of.ts';
import { briefOfCall, CallIndex, type CallBrief } from './call-index.ts';
import { collectClaims } from './collect-claims.ts';
import { raisedThemes } from './raised-themes.ts';
import { PartStream } from './part-stream.ts';
import { reviewOf } from './review-of.ts';
import type { SpanMaker } from './span-maker.ts';

/** What of a dossier all its calls rest on, besides the texts. Plain data. */
interface CallBasis {
  sides: readonly Side[];
  themes: readonly Pick<ThemeEntry, 'id' | 'label'>[];
  people: readonly Pick<PersonEntry, 'id' | 'name'>[];
}

interface Context extends Pick<DossierParts, 'originOf' | 'spans'> {
  basis: CallBasis;
}

/** The calls in the form of the JSON contract, made one by one. */
export type CallStream = PartStream<IdentifiedCall, Call, CallBrief, CallIndex>;

export function assembleCalls(
  identified: readonly IdentifiedCall[],
  { folder, originOf, spans, memory }: Pick<DossierParts, 'folder' | 'originOf' | 'spans' | 'memory'>,
): CallStream {
  const { settings, themes, people, reviews } = folder;
  const basis: CallBasis = {
    sides: settings.sides,
    themes: themes.map(({ id, label }) => ({ id, label })),
    people: people.map(({ id, name }) => ({ id, name })),
  };
  const common = memory?.keyOf(['calls', basis]);
  const determinationsOn = makeDeterminationsOn(folder.determinations);
  const assemble = (identified: IdentifiedCall): Call =>
    assembleCall(identified, determinationsOn(identified), { basis, originOf, spans });
  const parse = (call: Call): Call => callSchema.parse(call);
  // A review is of what is said of a call in the schema's form.
  const review = (identified: IdentifiedCall): Call => {
    const call = parse(assemble(identified));
    return { ...call, review: reviewOf(call, reviews) };
  };
  const basisOf = (call: IdentifiedCall) => {
    const { tellings, ...rest } = call;
    const review = reviews.filter((each) => each.call === call.id);
    const told = tellings.map(({ reading, mention }) => [
      digestOf(reading),
      reading.calls.indexOf(mention),
      originOf(call.id, reading.text.id),
    ]);
    return [common, rest, told, determinationsOn(call), review];
  };
  const form =
    reviews.length === 0 ? { make: assemble, inForm: parse } : { make: review, inForm: (call: Call) => call };
  const kind = { ...form, idOf: ({ id }: IdentifiedCall) => id, briefOf: briefOfCall, basisOf };
  return new PartStream(identified, kind, memory, () => new CallIndex());
}

/** Finds the ids of the determinations on the texts that tell of a call. */
function makeDeterminationsOn(determinations: readonly Determination[]) {
  const bySource = Map.groupBy(determinations, ({ source }) => source);
  return ({ tellings }: IdentifiedCall): string[] => {
    const sources = new Set(tellings.map(({ reading }) => reading.text.id));
    return [...sources].flatMap((source) => bySource.get(source)?.map(({ id }) => id) ?? []);
  };
}

function assembleCall(call: IdentifiedCall, determinations: readonly string[], context: Context): Call {
  const { basis, spans } = context;
  const { sides, themes } = basis;
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
  const { points, disagreements } = compareAccounts(claims, sides, themes);
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
    ...raisedThemes(call, claims, themes, spans),
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
    determinations: determinationsOf(call, claims, determinations),
    review: null,
  };
}

/** What the editor decided about a call itself, and about words that its claims rest on: of the determinations on its texts, by id. */
function determinationsOf(
  { determinations }: IdentifiedCall,
  claims: readonly Claim[],
  onTexts: readonly string[],
): string[] {
  const rules = new Set(claims.map(({ rule }) => rule));
  return [...new Set([...determinations, ...onTexts.filter((id) => rules.has(id))])];
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

function originsOf(call: string, claims: readonly Claim[], { basis, originOf }: Context): Call['origins'] {
  const sides = new Map(basis.sides.map(({ id, label }) => [id, label]));
  const names = new Map(basis.people.map(({ id, name }) => [id, name]));
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
