import { expect, test } from "vitest";
import { particle } from "../../src/i18n/particle.ts";

test.each([
  ["핵우산", "을", "을"],
  ["비핵화", "을", "를"],
  ["현재 전력 수준", "이라는", "이라는"],
  ["비핵화", "이라는", "라는"],
  ["미사일", "으로", "로"],
  ["수준", "으로", "으로"],
  ["핵", "과", "과"],
  ["확장억제(핵우산)", "은", "는"],
  ["‘러·북’", "이", "이"],
  ["57", "을", "을"],
  ["2", "을", "를"],
  ["28,500", "은", "은"],
  ["1", "으로", "로"],
  ["denuclearization", "이라는", "이라는"],
  ["current level", "으로", "로"],
  ["Taiwan Strait", "을", "를"],
  ["SCM", "이", "이"],
  ["NCG", "이", "가"],
  ["SMR", "을", "을"],
  ["*", "을", "를"],
  ["", "을", "를"],
] as const)("%s + %s → %s", (word, asked, expected) => {
  expect(particle(word, asked)).toBe(expected);
});
