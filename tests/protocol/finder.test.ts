import { describe, expect, it } from "vitest";
import { protocolIn } from "../support/roster.ts";

describe("English protocol", () => {
  it("takes both ministers in either order, with and without names and articles, as one class", () => {
    const wordings = [
      "The Minister and the Secretary",
      "The Secretary and Minister",
      "Secretary Doe and Minister Jang",
      "ROK Minister of National Defense Hong Gil-dong and U.S. Secretary of Defense John Q. Public III",
      "Both leaders",
      "the two sides",
    ];
    for (const wording of wordings) expect(protocolIn(`${wording} noted that.`)).toEqual([`ministers: ${wording}`]);
  });

  it("takes a title with a name that no record knows after the full title alone", () => {
    expect(protocolIn("U.S. Secretary of War Peter Newman said so.")).toEqual([
      "secretary: U.S. Secretary of War Peter Newman",
    ]);
    expect(protocolIn("Secretary Newman said so.")).toEqual(["secretary: Secretary"]);
  });

  it("leaves other offices alone", () => {
    expect(protocolIn("at the Vice-Minister-Under Secretary level")).toEqual([]);
    expect(protocolIn("the Foreign Minister spoke")).toEqual([]);
  });

  it("takes pairs of countries in either order and with any dash", () => {
    for (const pair of ["ROK-U.S.", "U.S.-ROK", "ROK–US", "US – ROK", "Republic of Korea (ROK)-United States (U.S.)"]) {
      expect(protocolIn(`the ${pair} Alliance`)).toEqual([`both-countries: ${pair}`]);
    }
    expect(protocolIn("U.S.-ROK-Japan cooperation")).toEqual(["three-countries: U.S.-ROK-Japan"]);
  });

  it("takes the names of the North as one class", () => {
    expect(protocolIn("North Korea’s programs; the DPRK; the Democratic People’s Republic of Korea (DPRK)")).toEqual([
      "dprk: North Korea",
      "dprk: the DPRK",
      "dprk: the Democratic People’s Republic of Korea (DPRK)",
    ]);
  });

  it("takes ordinals of meetings and leaves those of agreements", () => {
    expect(protocolIn("the 57th SCM and 50th MCM")).toEqual(["meeting-number: 57th", "meeting-number: 50th"]);
    expect(protocolIn("the 11th Special Measures Agreement, the 12th SMA")).toEqual([]);
  });

  it("takes days of meetings and leaves other days", () => {
    expect(protocolIn("The SCM was held on May 4, 2031 and on 6 June 2032.")).toEqual([
      "meeting-day: May 4, 2031",
      "meeting-day: 6 June 2032",
    ]);
    expect(protocolIn("the June 3, 2019, decision")).toEqual([]);
  });

  it("takes both chairmen in either order as one class", () => {
    const wording =
      "the U.S. Chairman of the Joint Chiefs of Staff, General Richard Roe Jr., and ROK Chairman of the Joint Chiefs of Staff, Admiral Im Kkeokjeong";
    expect(protocolIn(`On that day, ${wording}, presided.`)).toEqual([`chairmen: ${wording}`]);
    const unrecorded =
      "ROK Chairman of the Joint Chiefs of Staff, General Nam Do–il, and U.S. Chairman of the Joint Chiefs of Staff, General Ann B. Coe, Jr.";
    expect(protocolIn(`${unrecorded}, presided over it.`)).toEqual([`chairmen: ${unrecorded}`]);
  });
});

describe("Korean protocol", () => {
  it("takes ministers, ordinals, days and places of meetings", () => {
    expect(protocolIn("양 장관은 제57차 SCM을 2031년 5월 4일 서울에서", "ko")).toEqual([
      "ministers: 양 장관",
      "meeting-number: 제57차",
      "meeting-day: 2031년 5월 4일",
      "meeting-place: 서울",
    ]);
    expect(protocolIn("홍길동 장관은 도우 장관에게", "ko")).toEqual(["minister: 홍길동 장관", "secretary: 도우 장관"]);
  });

  it("takes both ministers and both chairmen in either order as one class", () => {
    const [guest, host] = ["조안 도우(Jane Doe) 미합중국 국방부 장관", "장길산 대한민국 국방부장관"];
    expect(protocolIn(`${guest}과 ${host}이`, "ko")).toEqual([`ministers: ${guest}과 ${host}`]);
    expect(protocolIn("장길산 장관과 도우 장관은", "ko")).toEqual(["ministers: 장길산 장관과 도우 장관"]);
    const [admiral, general] = [
      "대한민국 합참의장 임꺽정 대장",
      "미합중국 합참의장 리처드 Q. 로우(Richard Q. Roe Jr.) 대장",
    ];
    expect(protocolIn(`${general}과 ${admiral}이 주재하였다.`, "ko")).toEqual([`chairmen: ${general}과 ${admiral}`]);
  });

  it("leaves a meeting of ministers, other ministers, and what a chairman did", () => {
    expect(protocolIn("개최된 장관급 회담, 외교부 장관", "ko")).toEqual([]);
    expect(protocolIn("미합중국 합참의장인 리처드 로우 대장이 보고하였다.", "ko")).toEqual(["chairman: 리처드 로우"]);
  });

  it("takes a place with and without stops", () => {
    expect(protocolIn("SCM을 워싱턴 DC에서, 워싱턴 D.C.에서", "ko")).toEqual([
      "meeting-place: 워싱턴 DC",
      "meeting-place: 워싱턴 D.C.",
    ]);
    expect(protocolIn("SCM에서 워싱턴 선언을", "ko")).toEqual([]);
  });

  it("leaves the ordinal of an agreement", () => {
    expect(protocolIn("제12차 한미 방위비분담금 특별협정", "ko")).toEqual(["both-countries: 한미"]);
  });
});
