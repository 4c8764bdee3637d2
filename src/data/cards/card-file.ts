import { createRequire } from 'node:module';
import path from 'node:path';
import type * as ResvgPackage from '@resvg/resvg-js';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';

/** In pixels. Above the 600 × 315 from which previews are large; twice as wide would take three times as long to make. */
export const CARD_SIZE = { width: 800, height: 420 };

/** A card as PNG, drawn with one pinned face and none of the machine's: the same on every machine. */
export function cardFile(card: Card): Uint8Array<ArrayBuffer> {
  const { Resvg } = load('@resvg/resvg-js') as typeof ResvgPackage;
  const picture = new Resvg(drawCard(card), {
    background: '#fbfaf7',
    fitTo: { mode: 'width', value: CARD_SIZE.width },
    font: {
      loadSystemFonts: false,
      fontFiles: FACES.map((face) => load.resolve(face)),
      defaultFontFamily: 'Source Serif 4',
    },
  });
  return new Uint8Array(picture.render().asPng());
}

// Native code and fonts are no part of a bundle: they are found from the project, wherever the pages are made.
const load = createRequire(path.resolve('package.json'));
const FACES = ['400Regular/SourceSerif4_400Regular', '600SemiBold/SourceSerif4_600SemiBold'].map(
  (face) => `@expo-google-fonts/source-serif-4/${face}.ttf`,
);
