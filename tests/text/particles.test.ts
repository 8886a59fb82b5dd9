import { describe, expect, it, test } from "vitest";
import { endingsOf, isParticle, withoutParticle } from "../../src/text/particles.ts";

describe("a particle closes a word", () => {
  // 동맹 ends in a consonant, 국가 in a vowel, 서울 in ㄹ; a dash where the particle cannot follow.
  test.each([
    ["으로서의", "동맹", "-", "서울"],
    ["으로부터", "동맹", "-", "서울"],
    ["으로서", "동맹", "-", "서울"],
    ["으로써", "동맹", "-", "서울"],
    ["으로의", "동맹", "-", "서울"],
    ["으로", "동맹", "-", "서울"],
    ["이라는", "동맹", "-", "서울"],
    ["이나", "동맹", "-", "서울"],
    ["은", "동맹", "-", "서울"],
    ["이", "동맹", "-", "서울"],
    ["을", "동맹", "-", "서울"],
    ["과의", "동맹", "-", "서울"],
    ["과", "동맹", "-", "서울"],
    ["라는", "-", "국가", "-"],
    ["는", "-", "국가", "-"],
    ["가", "-", "국가", "-"],
    ["를", "-", "국가", "-"],
    ["와의", "-", "국가", "-"],
    ["와", "-", "국가", "-"],
    ["나", "-", "국가", "-"],
    ["로부터", "-", "국가", "서울"],
    ["로서", "-", "국가", "서울"],
    ["로써", "-", "국가", "서울"],
    ["로의", "-", "국가", "서울"],
    ["로", "-", "국가", "서울"],
    ["에서의", "동맹", "국가", "서울"],
    ["에게서", "동맹", "국가", "서울"],
    ["에서는", "동맹", "국가", "서울"],
    ["에서도", "동맹", "국가", "서울"],
    ["까지", "동맹", "국가", "서울"],
    ["부터", "동맹", "국가", "서울"],
    ["에서", "동맹", "국가", "서울"],
    ["에게", "동맹", "국가", "서울"],
    ["에도", "동맹", "국가", "서울"],
    ["에는", "동맹", "국가", "서울"],
    ["의", "동맹", "국가", "서울"],
    ["에", "동맹", "국가", "서울"],
    ["도", "동맹", "국가", "서울"],
    ["만", "동맹", "국가", "서울"],
  ])("%s: %s, %s, %s", (particle, ...expected) => {
    expect(isParticle(particle)).toBe(true);
    const bare = ["동맹", "국가", "서울"].map((word) => (withoutParticle(`${word}${particle}`) === word ? word : "-"));
    expect(bare).toEqual(expected);
  });

  it("of any form after Latin letters and digits", () => {
    expect(["SCM은", "SCM는", "NCG와", "NCG과", "2030으로", "2030로"].map(withoutParticle)).toEqual([
      "SCM",
      "SCM",
      "NCG",
      "NCG",
      "2030",
      "2030",
    ]);
  });

  it("and takes no syllable beyond itself", () => {
    expect(["동맹", "국가안보", "까지의", "한국인"].map(withoutParticle)).toEqual([
      "동맹",
      "국가안보",
      "까지",
      "한국인",
    ]);
    expect(isParticle("동맹")).toBe(false);
    expect(isParticle("")).toBe(false);
  });
});

describe("a word is left whole", () => {
  test.each([
    "한반도",
    "법제도",
    "그정도",
    "고속도",
    "고강도",
    "새태도",
    "내년도",
    "안보협의회의",
    "군사위원회회의",
    "재논의",
    "안보리결의",
    "재합의",
    "재협의",
    "재건의",
  ])("that only looks like one with a particle: %s", (word) => expect(withoutParticle(word)).toBe(word));

  it("where one syllable would be left", () => {
    expect(["평가", "국가", "이는", "수에서", "동맹의"].map(withoutParticle)).toEqual([
      "평가",
      "국가",
      "이는",
      "수에서",
      "동맹",
    ]);
  });

  it("where nothing but a particle stands", () => {
    expect(["에서", "으로", "의"].map(withoutParticle)).toEqual(["에서", "으로", "의"]);
  });

  it("where the particle stands in its middle", () => {
    expect(["한반도의", "제도를", "정도로"].map(withoutParticle)).toEqual(["한반도", "제도", "정도"]);
  });
});

describe("the ends by which two forms differ", () => {
  /** As marked text, with a bar behind what both share; `=` where the difference is of form alone. */
  const ends = (from: string, to: string) => {
    const found = endingsOf(from, to);
    if (!found) return "other words";
    return `${from.slice(0, found.shared)}|[-${found.from}-]${found.isForm ? "=" : ""}{+${found.to}+}`;
  };

  test.each([
    ["한반도", "한반도의", "한반도|[--]={+의+}"],
    ["한반도의", "한반도", "한반도|[-의-]={++}"],
    ["미국은", "미국이", "미국|[-은-]={+이+}"],
    ["국가는", "국가가", "국가|[-는-]={+가+}"],
    ["미국을", "미국", "미국|[-을-]={++}"],
    ["국가", "국가를", "국가|[--]={+를+}"],
    ["NCG와", "NCG과", "NCG|[-와-]={+과+}"],
    ["NCG로", "NCG으로", "NCG|[-로-]={+으로+}"],
    ["미국으로", "미국으로서", "미국으|[-로-]={+로서+}"],
    ["국가로써", "국가로", "국가|[-로써-]={+로+}"],
    ["미국에서", "미국에", "미국|[-에서-]{+에+}"],
    ["미국에게서", "미국에게", "미국|[-에게서-]{+에게+}"],
    ["미국으로", "미국으로부터", "미국으로|[--]{+부터+}"],
    ["미국은", "미국을", "미국|[-은-]{+을+}"],
    ["미국이", "미국에", "미국|[-이-]{+에+}"],
    ["미국이", "미국", "미국|[-이-]={++}"],
    ["미국의", "미국을", "미국|[-의-]{+을+}"],
    ["미국에서", "미국에서의", "미국에서|[--]={+의+}"],
    ["국가와", "국가", "국가|[-와-]{++}"],
    ["은", "는", "|[-은-]={+는+}"],
    ["은", "를", "|[-은-]{+를+}"],
    ["미국", "미국", "other words"],
    ["미국은", "중국은", "other words"],
    ["미국은", "미국가", "other words"],
    ["미를", "미가", "other words"],
    ["은", "국은", "other words"],
    ["이", "이는", "other words"],
    ["국가", "국가안보", "other words"],
    ["미국인", "미국은", "other words"],
    ["force", "forces", "other words"],
    ["NCG", "NCG는", "NCG|[--]={+는+}"],
  ])("of %s and %s: %s", (from, to, expected) => expect(ends(from, to)).toBe(expected));
});
