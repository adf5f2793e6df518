import { crc32, deflateSync } from 'node:zlib';

const MOST_COLOURS = 256;
const CHANNELS = 4;
const RGB = 3;
/** Colours that differ less than this in each channel are one. */
const STEP = 8;
const DEPTH = 8;
const BY_PALETTE = 3;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each. */
  readonly data: Uint8Array;
}

type Colour = readonly [number, number, number];

/** A PNG with the 256 colours that a picture has most of; pages of the console have few more. */
export function reducedPng({ width, height, data }: Pixels): Buffer {
  const palette = coloursOf(data);
  const nearest = new Map<number, number>();
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    // the first byte of a line says that it stands as it is
    const line = y * (width + 1) + 1;
    for (let x = 0; x < width; x += 1) {
      const colour = colourAt(data, (y * width + x) * CHANNELS);
      const key = keyOf(colour);
      const at = nearest.get(key) ?? nearestOf(palette, colour);
      nearest.set(key, at);
      lines[line + x] = at;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([DEPTH, BY_PALETTE], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function colourAt(data: Uint8Array, at: number): Colour {
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

function keyOf([red, green, blue]: Colour): number {
  return (red * MOST_COLOURS + green) * MOST_COLOURS + blue;
}

/** Those that the picture has most of, none twice that the eye takes for one. */
function coloursOf(data: Uint8Array): Colour[] {
  const counts = new Map<number, { readonly colour: Colour; count: number }>();
  for (let at = 0; at < data.length; at += CHANNELS) {
    const colour = colourAt(data, at);
    const found = counts.get(keyOf(colour));
    if (found === undefined) counts.set(keyOf(colour), { colour, count: 1 });
    else found.count += 1;
  }
  const kept = new Map<string, Colour>();
  const most = [...counts.values()].toSorted((one, other) => other.count - one.count);
  for (const { colour } of most) {
    const alike = colour.map((channel) => Math.floor(channel / STEP)).join();
    if (!kept.has(alike)) kept.set(alike, colour);
    if (kept.size === MOST_COLOURS) break;
  }
  return [...kept.values()];
}

function nearestOf(palette: readonly Colour[], colour: Colour): number {
  let best = 0;
  let least = Infinity;
  for (const [at, one] of palette.entries()) {
    let far = 0;
    for (let channel = 0; channel < RGB; channel += 1)
      far += ((one[channel] ?? 0) - (colour[channel] ?? 0)) ** 2;
    if (far < least) [best, least] = [at, far];
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
