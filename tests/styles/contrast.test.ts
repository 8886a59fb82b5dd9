import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const tokens = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");
const head = readFileSync(new URL("../../src/components/frame/Head.astro", import.meta.url), "utf8");
const schemes = ["light", "dark"] as const;
type Scheme = (typeof schemes)[number];

/** Text that is read, on every ground on which it stands. */
const text = {
  ink: ["paper", "sheet", "mark-ground", "target-ground", "added-ground", "removed-ground"],
  "ink-2": ["paper", "sheet", "target-ground"],
  seal: ["paper", "sheet", "target-ground"],
  added: ["added-ground", "paper", "sheet", "target-ground"],
  removed: ["removed-ground", "paper", "sheet", "target-ground"],
  protocol: ["paper", "sheet", "target-ground"],
};

/** Borders without which a control would not be recognized (WCAG 1.4.11). */
const controls = { "line-field": ["paper", "sheet"] };

describe("colour tokens", () => {
  for (const scheme of schemes) {
    it.each(pairs(text))(`keep %s readable on %s in the ${scheme} scheme`, (front, ground) => {
      expect(contrast(front, ground, scheme)).toBeGreaterThanOrEqual(4.5);
    });
    it.each(pairs(controls))(`keep %s visible on %s in the ${scheme} scheme`, (front, ground) => {
      expect(contrast(front, ground, scheme)).toBeGreaterThanOrEqual(3);
    });
    it(`give the browser's own bar the colour of the paper in the ${scheme} scheme`, () => {
      expect(head).toContain(`content="${colour("paper", scheme)}" media="(prefers-color-scheme: ${scheme})"`);
    });
  }
});

function pairs(table: Record<string, string[]>): [string, string][] {
  return Object.entries(table).flatMap(([front, grounds]) =>
    grounds.map((ground): [string, string] => [front, ground]),
  );
}

/** The value of a token written as `light-dark(#…, #…)`. */
function colour(token: string, scheme: Scheme): string {
  const found = new RegExp(`--${token}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`).exec(tokens);
  if (!found?.[1] || !found[2]) throw new Error(`tokens.css has no --${token}: light-dark(#…, #…)`);
  return scheme === "light" ? found[1] : found[2];
}

/** WCAG 2.2: contrast ratio of two colours, 1 to 21. */
function contrast(front: string, ground: string, scheme: Scheme): number {
  const [light, dark] = [front, ground].map((token) => luminance(colour(token, scheme))).sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, "$&$&") : hex.slice(1);
  const [r, g, b] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
