import type { RelayOrigin } from './relay-chains.ts';

/** Who told whom, measured in px and ready to be drawn. */
export interface RelayDrawing {
  width: number;
  height: number;
  origins: { label: string; mark: number; y: number; from: number; to: number }[];
  /** One line for each way: its voices with where they stand, and the path to its text. */
  ways: { y: number; voices: { name: string; x: number }[]; arrows: string; path: string }[];
  texts: { id: string; name: string; x: number; y: number }[];
  /** What stands over each column. */
  heads: { label: string; x: number }[];
}

const WIDTH = 1140;
const ROW = 27;
const TOP = 44;
const GAP = 14;
const LETTER = 6.9;
const ORIGIN_X = 14;
const VOICE_X = 330;
const TEXT_X = 850;
const LONGEST = { origin: 40, voices: 66, text: 38 };
/** More ways than this cannot be followed by the eye; the table says it all. */
const MOST_WAYS = 36;

/** Draws who told whom: origins at the left, their ways row by row, the texts at the right. Null when there are too many ways. */
export function relayDrawing(origins: readonly RelayOrigin[]): RelayDrawing | null {
  const count = origins.reduce((sum, { chains }) => sum + chains.length, 0);
  if (count === 0 || count > MOST_WAYS) return null;
  const rows = origins.flatMap((origin, index) =>
    origin.chains.map((chain, place) => ({ origin, chain, index, place })),
  );
  const yOf = (row: number, origin: number) => TOP + row * ROW + origin * GAP;
  const placed = rows.map((row, number) => ({ ...row, y: yOf(number, row.index) }));
  const height = (placed.at(-1)?.y ?? TOP) + ROW;
  const bySource = [...Map.groupBy(placed, ({ chain }) => chain.source.id).values()];
  const texts = spread(
    bySource.map((ways) => ({
      id: ways[0]?.chain.source.id ?? '',
      name: shorten(ways[0]?.chain.source.name ?? '', LONGEST.text),
      x: TEXT_X,
      y: ways.reduce((sum, { y }) => sum + y, 0) / ways.length,
    })),
  );
  const textY = new Map(texts.map(({ id, y }) => [id, y]));
  return {
    width: WIDTH,
    height: Math.max(height, (texts.at(-1)?.y ?? 0) + ROW),
    origins: origins.flatMap(({ number, name, mark }, index) => {
      const own = placed.filter((row) => row.index === index);
      const [first, last] = [own[0]?.y, own.at(-1)?.y];
      if (first === undefined || last === undefined) return [];
      const label = shorten(number === null ? `Opinion: ${name}` : `${number}  ${name}`, LONGEST.origin);
      return [{ label, mark, y: (first + last) / 2, from: first, to: last }];
    }),
    ways: placed.map(({ chain, y }) => wayOf(chain.voices, y, textY.get(chain.source.id) ?? y)),
    texts,
    heads: [
      { label: 'Independent origins', x: ORIGIN_X },
      { label: 'Who speaks → who passes it on', x: VOICE_X },
      { label: 'Text in this dossier', x: TEXT_X },
    ],
  };
}

function wayOf(names: readonly string[], y: number, textY: number): RelayDrawing['ways'][number] {
  const room = Math.floor(LONGEST.voices / names.length) - 3;
  let x = VOICE_X;
  const arrows: string[] = [];
  const voices = names.map((full, index) => {
    const name = shorten(full, room);
    const voice = { name, x };
    x += Math.round(name.length * LETTER) + 8;
    if (index < names.length - 1) {
      arrows.push(arrow(x, y, x + 22));
      x += 30;
    }
    return voice;
  });
  const [start, end] = [Math.min(x, TEXT_X - 150), TEXT_X - 12];
  const bend = TEXT_X - 90;
  const to = Math.round(textY);
  return {
    y,
    voices,
    arrows: arrows.join(''),
    path: `M${start} ${y}H${bend}C${bend + 40} ${y} ${end - 40} ${to} ${end} ${to}`,
  };
}

function arrow(from: number, y: number, to: number): string {
  return `M${from} ${y}H${to}m-5 -4l5 4l-5 4`;
}

/** Texts in order from the top, none nearer to the next than a row. */
function spread<Text extends { y: number }>(texts: Text[]): Text[] {
  const sorted = texts.toSorted((a, b) => a.y - b.y);
  let least = -Infinity;
  return sorted.map((text) => {
    const y = Math.round(Math.max(text.y, least));
    least = y + ROW;
    return { ...text, y };
  });
}

function shorten(text: string, most: number): string {
  const letters = Array.from(text);
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
