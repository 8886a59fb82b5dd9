/** Words that stand inside other words: what is told apart, and candidates that somebody has to look at. */
import { describe, expect, test } from "vitest";
import { compileQuoted } from "../../src/text/quoted.ts";
import { stemOf } from "../../src/text/stem.ts";
import { isStranger, isStrangerIn, knownStrangers, withoutStrangers } from "../../src/text/strangers.ts";
import { corpus } from "../support/edition.ts";

const own = (wording: string, text: string) =>
  withoutStrangers(compileQuoted(wording, "ko"))(text).map(({ start, end }) => `${start}–${end}`);

describe("a stranger", () => {
  test.each([
    ["중국", "미합중국 국방부와 중국", "10–12"],
    ["대화", "현대화하고 대화를", "6–8"],
    ["핵", "핵심 역량과 핵우산", "7–8"],
    ["위협", "지위협정(SOFA)과 위협", "12–14"],
    ["한미", "주한미군과 한미동맹", "6–8"],
  ])("%s is told from the word itself", (wording, text, place) => {
    expect(own(wording, text)).toEqual([place]);
  });

  test("is no longer one where the longer word is asked for", () => {
    expect([own("미합중국", "미합중국"), own("핵심", "핵심"), own("주한미군", "주한미군")]).toEqual([
      ["0–4"],
      ["0–2"],
      ["0–4"],
    ]);
    expect(isStranger("핵심적", 0, 3)).toBe(false);
  });

  test("is told by words alone, too", () => {
    expect([
      isStrangerIn("중국", "미합중국의"),
      isStrangerIn("중국", "중국의"),
      isStrangerIn("중국", "미합중국중국"),
    ]).toEqual([true, false, false]);
    expect([isStrangerIn("핵심", "핵심"), isStrangerIn("확장", "확장억제")]).toEqual([false, false]);
  });
});

/**
 * Parts of a compound that stand for themselves nowhere else in the texts, looked at one by one: the word inside is what
 * it seems to be.
 */
const kin = new Set(
  (
    "미래연합군사령부 한미상호방위조약 연합방위태세 준비태세 방위비분담금 전제조건 확장억제 연합작전수행능력 비핵능력 탐지능력 " +
    "완전운용능력 핵탄도미사일 탄도미사일 한미안보협의회의 한미통합국방협의체 미사일대응정책협의체 국방우주정책실무협의회 " +
    "사이버정책실무협의회 핵협의그룹 지역협력실무그룹 북방한계선 핵억제핵작전 민군합동작전 제거작전 작전통제권 정전협정 " +
    "국방상호조달협정 주한미군지위협정 특별협정 지역안보협력 국방교류협력 유엔군사령부 연합군사령부 다영역 복합체계 투발체계 " +
    "연습시뮬레이션훈련투자 연합야외기동훈련 조기경보위성 주한미군기지 한미군사위원회회의 모의연습 도상연습 대량살상무기 " +
    "오물쓰레기 인도태평양지역 주한미군"
  ).split(" "),
);

test("no word that is asked for stands unseen inside another: add it to strangers.ts, or to the kin above", () => {
  const texts = corpus.communiques.filter(({ lang }) => lang === "ko").flatMap(({ paragraphs }) => paragraphs);
  const eojeols = texts.flatMap(({ text }) => text.replace(/[·ㆍ]/gu, "").match(/[가-힣]+/gu) ?? []);
  const stems = new Set(eojeols.map((eojeol) => stemOf(eojeol, "ko")));
  const wordings = [
    ...corpus.concepts.flatMap(({ patterns }) => patterns.ko),
    ...corpus.terms.flatMap(({ ko, variants }) => [ko, ...(variants?.ko ?? [])]),
    ...knownStrangers,
  ];
  const asked = new Set(
    wordings
      .flatMap((wording) => wording.replace(/[·*]/gu, "").split(" "))
      .filter((word) => /^[가-힣]{2,3}$/u.test(word)),
  );
  expect(asked.size).toBeGreaterThan(50);
  const candidates = [...asked].flatMap((word) =>
    [...stems].flatMap((stem) => {
      const at = stem.indexOf(word);
      // A part that is a word of the texts before it makes a compound: 한반도비핵화.
      if (at <= 0 || stems.has(stem.slice(0, at)) || kin.has(stem)) return [];
      return isStranger(stem, at, at + word.length) ? [] : [`${word} in ${stem}`];
    }),
  );
  expect(candidates).toEqual([]);
});
