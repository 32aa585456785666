// Reads a PNG far enough to say whether anything is on it.
import { inflateSync } from "node:zlib";

const CHANNELS = { 0: 1, 2: 3, 4: 2, 6: 4 };

/** The size and the pixels (8 bits a channel, rows one after the other) of a PNG that is not interlaced. */
export function decode(png) {
  if (png.readUInt32BE(0) !== 0x89504e47) throw new Error("not a PNG");
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = CHANNELS[png[25]];
  if (png[24] !== 8 || !channels || png[28] !== 0)
    throw new Error("a kind of PNG that is not read here");
  const parts = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") {
      parts.push(png.subarray(at + 8, at + 8 + length));
    }
    at += length + 12;
  }
  return {
    width,
    height,
    channels,
    pixels: unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels),
  };
}

function unfilter(raw, stride, height, channels) {
  const out = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)];
    const from = row * (stride + 1) + 1;
    const to = row * stride;
    for (let i = 0; i < stride; i += 1) {
      const left = i >= channels ? out[to + i - channels] : 0;
      const up = row > 0 ? out[to + i - stride] : 0;
      const corner = row > 0 && i >= channels ? out[to + i - stride - channels] : 0;
      out[to + i] = (raw[from + i] + predicted(filter, left, up, corner)) & 255;
    }
  }
  return out;
}

function predicted(filter, left, up, corner) {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const estimate = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(estimate - value));
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** How many pixels differ from the most frequent colour: 0 for an empty page. */
export function inkedPixels(png) {
  const { channels, pixels } = decode(png);
  const counts = new Map();
  const opaque = Math.min(channels, 3);
  for (let at = 0; at < pixels.length; at += channels) {
    let colour = 0;
    for (let i = 0; i < opaque; i += 1) colour = colour * 256 + pixels[at + i];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return pixels.length / channels - Math.max(...counts.values());
}
