import type { Card } from './card.ts';
import { wrapWords } from './wrap-words.ts';

/** The size that it is drawn at; previews want 1.91 : 1. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 84;
const ROOM = WIDTH - 2 * MARGIN;
const DASHES = {
  solid: '',
  dashed: ' stroke-dasharray="26 16"',
  dotted: ' stroke-dasharray="0 18" stroke-linecap="round"',
};

/** A card as SVG, in the colours of the site by day. */
export function drawCard({ over, title, lead, stroke }: Card): string {
  const titleSize = title.length > 60 ? 56 : 76;
  const titleLines = wrapWords(title, { room: ROOM, size: titleSize, most: 3 });
  const titleEnd = 210 + titleLines.length * titleSize * 1.12;
  const leadLines = wrapWords(lead, { room: ROOM, size: 36, most: Math.floor((520 - titleEnd) / 48) });
  const texts = [
    ...wrapWords(over, { room: ROOM, size: 28, most: 1 }).map((line) =>
      write(line, { y: 122, size: 28, fill: '#5d5a53' }),
    ),
    ...titleLines.map((line, index) =>
      write(line, { y: 210 + (index + 0.72) * titleSize * 1.12, size: titleSize, fill: '#1c1b19', weight: 600 }),
    ),
    ...leadLines.map((line, index) => write(line, { y: titleEnd + 58 + index * 48, size: 36, fill: '#1c1b19' })),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="Source Serif 4"><path d="M${MARGIN} 152h${ROOM}" stroke="#ddd8cc" stroke-width="2"/>${texts.join('')}${stroke ? drawStroke(stroke) : ''}</svg>`;
}

function drawStroke({ kind, meaning }: NonNullable<Card['stroke']>): string {
  const line = `<path d="M${MARGIN} 562h150" stroke="#23527c" stroke-width="8"${DASHES[kind]}/>`;
  return line + write(meaning, { x: MARGIN + 180, y: 572, size: 28, fill: '#5d5a53' });
}

interface Place {
  x?: number;
  y: number;
  size: number;
  fill: string;
  weight?: number;
}

function write(text: string, { x = MARGIN, y, size, fill, weight = 400 }: Place): string {
  return `<text x="${x}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(text)}</text>`;
}

/** Titles are a source's: no letter of theirs may be mark-up, or one that XML does not have. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
