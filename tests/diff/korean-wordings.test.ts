/** What Korean words say together in other words, and the nearest that they do not. */
import { describe, expect, it } from "vitest";
import { isFormal } from "../../src/diff/form.ts";
import { closeKoreanWordings } from "../../src/diff/korean-wordings.ts";
import { redline } from "../../src/diff/redline.ts";
import { marked } from "../support/marked.ts";
import { tokensOf } from "../support/roster.ts";

const closed = (from: string, to: string) =>
  closeKoreanWordings(tokensOf(from, "ko"), tokensOf(to, "ko")).map(({ text }) => text);
const line = (older: string, newer: string) => marked(redline(tokensOf(older, "ko"), tokensOf(newer, "ko")));

describe("closeKoreanWordings", () => {
  it("takes for one word what the other sentence prints as one, or in another ending", () => {
    expect(closed("의견을 같이 하였다", "의견을 같이하였다")).toEqual(["의견을", " ", "같이 하였다"]);
    expect(closed("의견을 같이 하였다", "의견을 같이하였으며")).toEqual(["의견을", " ", "같이 하였다"]);
    expect(closed("남 · 북 대화", "남북대화 및")).toEqual(["남 · 북 대화"]);
    expect(closed("대 한 위협", "대한 위협")).toEqual(["대 한", " ", "위협"]);
    expect(closed("두 번", "두번")).toEqual(["두 번"]);
  });

  it("takes dotted words for one where the other sentence dots them as well", () => {
    expect(closed("국방 · 외교 관계자", "국방ㆍ외교 관계자")).toEqual(["국방 · 외교", " ", "관계자"]);
    expect(closed("국방·외교 관계자", "국방·외교 관계자")).toEqual(["국방·외교", " ", "관계자"]);
    expect(closed("국방 · 외교 관계자", "국방ㆍ안보 관계자")).toHaveLength(7);
  });

  it("takes no more than differs", () => {
    expect(closed("국방 분야 의견을 같이 하였다", "국방 분야 의견을 같이하였다")).toHaveLength(7);
    expect(closed("위협에 대 한", "위협에 대한")).toEqual(["위협에", " ", "대 한"]);
    expect(closed("같이 하였다 그리고", "같이하였다 그리고")).toEqual(["같이 하였다", " ", "그리고"]);
  });

  it("leaves the rest alone", () => {
    expect(closed("같이 하였다", "같이 한다")).toHaveLength(3);
    expect(closed("같이 하였다", "같이 하였다")).toHaveLength(3);
    // One of the two stands in both.
    expect(closed("같이 하였다", "같이하였다 같이 하였다")).toHaveLength(3);
    expect(closed("가 나 다 라 마", "가나다라마")).toHaveLength(9);
  });

  it("closes a particle that protocol parted from its word", () => {
    expect(
      line(
        "회의에는 제인 도우 미합중국 국방부장관을 초청하였다.",
        "회의에는 제인 도우 미협중국 국방부장관을 초청하였다.",
      ),
    ).toBe("회의에는 제인 도우 [-미합중국-]{+미협중국+} 국방부장관을 초청하였다.");
  });

  it("covers the sentence", () => {
    const text = "의견을 같이 하였다. 국방 · 외교 관계자";
    expect(closed(text, "같이하였다 국방·외교").join("")).toBe(text);
  });
});

describe("a clause or a purpose in other words", () => {
  const formal = (from: string, to: string) => isFormal(tokensOf(from, "ko"), tokensOf(to, "ko"));

  it.each([
    ["중요함을", "중요하다는 점을"],
    ["중요함을", "중요하다고"],
    ["준수해야 함을", "준수해야 한다는 사실을"],
    ["준수해야 한다는 것에", "준수해야 한다는 데에"],
    ["있음에", "있다는 데"],
    ["있음에", "있는데"],
    ["있음에", "있는 데 대해"],
    ["하였음을", "했다는 점을"],
    ["위협임을", "위협이라는 점을"],
    ["되지 않음을", "되지 않는다는 점을"],
    ["유지할 것임을", "유지할 것이라는 점을"],
    ["유지할 것임을", "유지할 것을"],
    ["강화하기 위해", "강화를 위하여"],
    ["강화키 위한", "강화를 위한"],
  ])("%s = %s", (from, to) => expect([formal(from, to), formal(to, from)]).toEqual([true, true]));

  it.each([
    ["중요함을", "필요하다는 점을"],
    ["중요함을", "중요함에"],
    ["중요함이", "중요하다는 점을"],
    ["준수함을", "준수해야 함을"],
    ["준수하였음을", "준수한다는 점을"],
    ["준수함을", "준수하지 않음을"],
    ["유지함을", "유지할 것임을"],
    ["것이라는 점을", "점을"],
    ["강화를", "강화하기 위해"],
    ["강화에 위해", "강화를 위해"],
    ["협력하고", "협력함을"],
  ])("%s ≠ %s", (from, to) => expect([formal(from, to), formal(to, from)]).toEqual([false, false]));

  it("has no case for what a purpose is of", () => {
    expect(line("양측은 태세를 강화하기 위해 협력한다.", "양측은 태세의 강화를 위해 협력한다.")).toBe(
      "양측은 <태세를 강화하기 위해|태세의 강화를 위해> 협력한다.",
    );
    expect(line("양측은 태세를 강화하기 위해 협력한다.", "양측은 태세에 강화를 위해 협력한다.")).toContain(
      "태세[-를-]",
    );
    expect(line("양측은 태세를 강화하기 위해 협력한다.", "양측은 전력의 강화를 위해 협력한다.")).toContain(
      "[-태세를-]",
    );
  });

  it("is marked by itself", () => {
    expect(line("정전협정이 준수되어야 함을 강조하였다.", "정전협정이 준수되어야 한다는 점을 확인하였다.")).toBe(
      "정전협정이 준수되어야 <함을|한다는 점을> [-강조하였다-]{+확인하였다+}.",
    );
    expect(line("발전에 기여하였음을 확인하였다.", "발전에 기여했다고 평가하였다.")).toBe(
      "발전에 <기여하였음을|기여했다고> [-확인하였다-]{+평가하였다+}.",
    );
    expect(line("향상된 데 대해 만족하였다.", "향상된 것에 만족하였다.")).toBe("향상된 <데 대해|것에> 만족하였다.");
    expect(line("의견을 같이 하였다.", "의견을 같이하였으며, 시험을 규탄하였다.")).toBe(
      "의견을 <같이 하였다|같이하였으며>{+, 시험을 규탄하였다+}.",
    );
  });

  it("goes with the verb before it that was replaced", () => {
    expect(line("정전협정이 준수되어야 함을 강조하였다.", "정전협정이 대체되어야 한다는 점을 강조하였다.")).toBe(
      "정전협정이 [-준수되어야 함을-]{+대체되어야 한다는 점을+} 강조하였다.",
    );
    expect(line("정전협정이 준수되어야 함을 강조하였다.", "정전협정이 대체되어야 함을 강조하였다.")).toBe(
      "정전협정이 [-준수되어야-]{+대체되어야+} 함을 강조하였다.",
    );
  });
});
