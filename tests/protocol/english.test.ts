/** What is protocol in the English texts, and the nearest that is not. */
import { describe, expect, it, test } from "vitest";
import { type Roster, rosterOf } from "../../src/protocol/roster.ts";
import { markedProtocol, unmarked } from "../support/roster.ts";

/** Sentences with their protocol marked, each a test. */
function says(...sentences: readonly string[]) {
  test.each(sentences)("%s", (marked) => expect(markedProtocol(unmarked(marked))).toBe(marked));
}

describe("the Minister is", () => {
  says(
    "{minister|Minister} and others spoke.",
    "{minister|The Minister} spoke, and {minister|the Minister} left.",
    "{minister|Minister Hong} spoke.",
    "{minister|Minister Hong Gil-dong} spoke.",
    "{minister|Minister Hong Gildong} spoke.",
    "{minister|Minister Hong Gil–dong} spoke.",
    "{minister|Minister Hong Gil‐dong} spoke.",
    "{minister|Minister Hong Gil―dong} spoke.",
    "{minister|Minister Hong, Gil dong} spoke.",
    "{minister|Minister of Defense} spoke.",
    "{minister|Minister of National Defense} spoke.",
    "{minister|Minister of National Defense Nam Do-il} spoke.",
    "{minister|Defense Minister} spoke.",
    "{minister|the ROK Minister} spoke.",
    "{minister|Republic of Korea Defense Minister Jang} spoke.",
    "{minister|the Republic of Korea (ROK) Minister of National Defense} spoke.",
    "{minister|Minister}’s guests and {minister|Minister} of the day.",
  );
});

describe("the Secretary is", () => {
  says(
    "{secretary|Secretary} and others spoke.",
    "{secretary|The Secretary} spoke, and {secretary|the Secretary} left.",
    "{secretary|Secretary Doe} spoke.",
    "{secretary|Secretary Public} spoke.",
    "{secretary|Secretary John Public} spoke.",
    "{secretary|Secretary John Q. Public III} spoke.",
    "{secretary|Secretary John Public II} spoke.",
    "{secretary|Secretary John Public IV} spoke.",
    "{secretary|Secretary John Public, Jr.} spoke.",
    "{secretary|Secretary John Public Sr.} spoke.",
    "{secretary|Secretary of Defense} spoke.",
    "{secretary|Secretary of War} spoke.",
    "{secretary|the U.S. Secretary} spoke.",
    "{secretary|United States Secretary of War Doe} spoke.",
    "{secretary|U.S. Defense Secretary Doe} spoke.",
  );
});

describe("a name that no record knows belongs to the office after the whole title", () => {
  const secretary = (name: string) => `{secretary|Secretary of Defense ${name}} spoke.`;
  says(
    secretary("Peter Newman"),
    secretary("Peter Q. Newman"),
    secretary("Peter Q. R. Newman"),
    secretary("Peter O'Newman"),
    secretary("Peter O’Newman"),
    secretary("Peter Newman-Smith"),
    secretary("Peter Newman‐Smith"),
    secretary("Peter Newman–Smith"),
    secretary("D’Arcy O'Neil-Smith"),
    secretary("Peter Newman III"),
    secretary("Peter Newman Jr."),
    secretary("Peter Newman, Jr."),
    secretary("Peter Newman Sr."),
    secretary("Peter Newman, Sr."),
    secretary("Peter Srinivas Jrandom"),
    secretary("Éva Ångström"),
    "{secretary|The Secretary of Defense, Peter Newman,} spoke.",
    "{secretary|The Secretary of Defense}, Peter Newman and he spoke.",
    "{secretary|The Secretary of Defense}, Newman, Peter spoke.",
    "{secretary|Secretary of Defense Peter Q. R. S.} Newman spoke.",
    "{secretary|Secretary of Defense} A spoke.",
    "{secretary|Secretary of Defense Peter} A spoke.",
    "{secretary|Secretary of Defense Peter} von Newman spoke.",
    "{secretary|Secretary} Newman spoke.",
    "{secretary|Secretary} Publican spoke.",
    "{secretary|Secretary} of defense spoke.",
    "{minister|Minister} Nam spoke.",
    "{minister|Minister} Hongsik spoke.",
  );
});

describe("another office is left alone:", () => {
  const others = [
    "Vice",
    "Under",
    "Deputy",
    "Assistant",
    "Acting",
    "Foreign",
    "Prime",
    "Interior",
    "Former",
    "former",
    "Japanese",
    "British",
    "Australian",
    "UN",
    "United Nations",
  ];
  says(
    ...others.flatMap((other) => [
      `The ${other} Minister spoke.`,
      `The ${other}-Secretary spoke.`,
      `The ${other} Defense Minister spoke.`,
    ]),
    "The Ministers and Secretaries spoke.",
    "The Minister of Unification spoke.",
    "The Minister for Trade spoke.",
    "The Secretary of State spoke.",
    "The Secretary-General spoke.",
    "The Secretary General spoke.",
    "The minister spoke with a secretary.",
    "The SubMinister and a SubSecretary spoke.",
  );
});

describe("both ministers are", () => {
  says(
    "{ministers|The Minister and the Secretary} met.",
    "{ministers|The Secretary and the Minister} met.",
    "{ministers|Secretary Doe and Minister Hong} met.",
    "{ministers|Both Secretary Doe and Minister Hong} met.",
    "There {ministers|both the Minister and Secretary} met.",
    "{ministers|The two leaders} met, and {ministers|the two leaders} ate.",
    "{ministers|The two sides} met, and {ministers|the two sides} ate.",
    "{ministers|The two ministers} met, and {ministers|the two Ministers} ate.",
    "{ministers|Both sides} met, and {ministers|both sides} ate.",
    "{ministers|The two delegations} met, and {ministers|both delegations} ate.",
    "The delegations, their respective delegations and these two delegations ate.",
    "{ministers|Both leaders} met, and {ministers|both Ministers} ate.",
    "There {ministers|the secretary and the minister} met.",
    "{ministers|The minister and the secretary} met.",
    "{minister|The Minister} or {secretary|the Secretary} went.",
    "{minister|The Minister} and {minister|the Minister} went.",
    "The two sidestep, both leaderships and the two nations too.",
    "These two sides, and bothsides, are other sides.",
    "The minister and a secretary met.",
    "SubMinister and {secretary|Secretary} met.",
    "Some bathe two sides, some bathe secretary and the minister.",
    "There the secretary and the ministers met.",
  );
});

describe("both ministers are meant by a word before a verb of the past:", () => {
  says(
    "{ministers|They} agreed.",
    "{ministers|They} also agreed.",
    "{ministers|Both} met.",
    "{ministers|The two} pledged to stay.",
    "{ministers|The two} also kept it.",
    "Today They agreed.",
    "They agree.",
    "They never agreed.",
    "Both sitting members bedding down.",
    "They Agreed.",
    "They t.",
  );
});

describe("the North is", () => {
  says(
    "{dprk|North Korea} and {dprk|the North Korean} army.",
    "{dprk|DPRK} and {dprk|the DPRK} too.",
    "{dprk|The Democratic People's Republic of Korea} and {dprk|the Democratic People’s Republic of Korea}.",
    "{dprk|The Democratic People's Republic of Korea (DPRK)} and {dprk|Democratic People’s Republic of Korea(DPRK)}.",
    "North Koreans, DPRKs and the Northern Korea.",
    "Some bathe {dprk|DPRK} soil.",
  );
});

describe("each country is", () => {
  says(
    "{united-states|U.S.} troops, {united-states|US} troops, {united-states|U. S.} troops, {united-states|U.S} troops.",
    "The {united-states|United States} and the {united-states|United States of America}.",
    "The {united-states|United States (U.S.)} and the {united-states|United States of America(US)}.",
    "The {republic-of-korea|ROK}, the {republic-of-korea|Republic of Korea} and {republic-of-korea|South Korea}.",
    "The {republic-of-korea|Republic of Korea (ROK)} and the {republic-of-korea|Republic of Korea(ROK)}.",
    "USA, US-led, PLUS, USS, ROK-led, ROKS, BAROK, South Korean and South Korea-wide.",
    "United Stateside, the United States-led, Republic of Koreans.",
  );
});

describe("both countries are", () => {
  const dashes = ["-", "‐", "‑", "‒", "–", "—", "―", "−", "/"];
  says(
    ...dashes.flatMap((dash) => [
      `The {both-countries|ROK${dash}U.S.} Alliance.`,
      `The {both-countries|U.S. ${dash} ROK} Alliance.`,
    ]),
    "The {both-countries|Republic of Korea-United States} Alliance.",
    "The {both-countries|United States of America (U.S.)-Republic of Korea (ROK)} Alliance.",
    "The {both-countries|ROK -U.S.} and {both-countries|ROK- U.S.} Alliance.",
    "The {both-countries|U.S. -ROK} Alliance, the {both-countries|U.S.- ROK} Alliance.",
    "Forces of {both-countries|the ROK and the U.S.} stay.",
    "Forces of {both-countries|ROK and U.S.} stay.",
    "Forces of {both-countries|the U.S. and the ROK} stay.",
    "Forces of {both-countries|U.S. and ROK} stay.",
    "Forces of the {republic-of-korea|ROK} or the {united-states|U.S.} stay.",
    "The {republic-of-korea|ROK} and US-led forces stay.",
    "The {united-states|U.S.} and ROK-led forces stay.",
    "The U.S.-led and the U.S.–Japan drills, the {united-states|U.S.} and the U.S.-, or {united-states|U.S} forces.",
    "The {republic-of-korea|ROK} and USA stay.",
    "The ROK-USA and the US-ROKS games.",
    "The BAROK-{united-states|US} games, BAROK and the {united-states|US} left.",
  );
});

describe("three countries are", () => {
  says(
    "The {three-countries|ROK-U.S.-Japan} talks.",
    "The {three-countries|U.S.-Japan–ROK} talks.",
    "The {three-countries|Japan — U.S. — ROK} talks.",
    "Talks of {three-countries|the ROK, the U.S., and Japan}.",
    "Talks of {three-countries|the U.S., Japan and the ROK}.",
    "Talks of {three-countries|Japan, the ROK, the U.S.} and all.",
    "Talks of {three-countries|ROK and U.S. and Japan}.",
    "The {both-countries|ROK-U.S.}-Japanese talks.",
    "Talks of {both-countries|the ROK and the U.S.} or Japan.",
    "Talks of the {republic-of-korea|ROK}, the {united-states|US}, Japanese too.",
    "The BAROK-US-Japan talks, and those of BAROK, {united-states|US}, Japan.",
  );
});

describe("a chairman is", () => {
  says(
    "{chairman|General Im Kkeok-jeong} and {chairman|Admiral Im} came.",
    "{chairman|Gen. Richard Roe} and {chairman|Adm. Moe} came.",
    "{chairman|General Richard Roe Jr.} and {chairman|General Roe, Jr.} came.",
    "{chairman|General Roe Jr.} and {chairman|Admiral Moe} came.",
    "{chairman|General Max Moe} and {chairman|General Max Q. Moe III} came.",
    "General Imjin, General Newman, Colonel Roe and Gen Moe came.",
    "MajorGeneral Im came.",
  );
});

describe("both chairmen are", () => {
  const [guest, host] = [
    "Chairman of the Joint Chiefs of Staff, General Ann B. Coe, Jr.",
    "Chairman of the Joint Chiefs of Staff Adm. Nam Do-il",
  ];
  says(
    `{chairmen|${guest}, and the ${host}} came.`,
    `{chairmen|the ROK ${host} and U.S. ${guest}} came.`,
    `{chairmen|Chairman of the U.S. Joint Chiefs of Staff Gen. Coe and ${host}} came.`,
    `{chairmen|${guest} and Chairman of the Republic of Korea Joint Chiefs of Staff, Admiral Nam} came.`,
    `Chairman of the Joint Chiefs of Staff, {chairman|General Ann B. Coe, Jr.} came.`,
    `Vice${guest}, and the Vice ${host} came.`,
    "Chairman of the Joint Chiefs of Staff, {chairman|General Coe}, or Vice Chairman of the Joint Chiefs of Staff, General Nam, came.",
  );
});

describe("after the whole title the name of a chairman is one", () => {
  says(
    "The Chairman of the {republic-of-korea|ROK} Joint Chiefs of Staff, {chairman|General Nam, Doil} came.",
    "The Chairmen of the Joint Chiefs of Staff (JCS), {chairman|Adm. Ann Coe}, and others came.",
    "The Vice Chairman of the Joint Chiefs of Staff, General Ann Coe came.",
    "The Chief of Staff, General Ann Coe came.",
  );
});

describe("the number of a meeting is", () => {
  says(
    "The {meeting-number|1st} SCM, the {meeting-number|22nd} MCM and the {meeting-number|103rd} SCM.",
    "The {meeting-number|57th} Security Consultative Meeting and the {meeting-number|50th} Military Committee Meeting.",
    "The {meeting-number|57th annual} SCM and the {meeting-number|57th} {both-countries|ROK-U.S.} SCM.",
    "The {meeting-number|57th annual} {both-countries|U.S.-ROK} Military Committee Meeting.",
    "The {meeting-number|57th} {both-countries|United States and Republic of Korea} Security Consultative Meeting.",
    "The 1057th SCM, the th SCM, x57th MCM, the 57 SCM, the 57th meeting, the 57th annual review.",
    "The 57th Security Council, the 57th Military Mission, the 57th biennial SCM.",
  );
});

describe("the place of a meeting is", () => {
  says(
    "The SCM was held in {meeting-place|Seoul}.",
    "The MCM was held in {meeting-place|Washington, D.C.}, as ever.",
    "The Security Consultative Meeting was held in {meeting-place|Seoul}.",
    "The Military Committee Meeting was held in {meeting-place|Seoul}.",
    "The meeting was held in Seoul.",
    "The TSCM was held in Seoul.",
    "The SCM was held in Busan, near Seoulites, NewSeoul and 4Seoul5.",
    "The SCM praised the Seoul Defense Dialogue.",
    "The SCM in {meeting-place|Seoul} praised it.",
  );
});

describe("the day of a meeting is", () => {
  says(
    "The SCM met on {meeting-day|May 4, 2031}, and the MCM on {meeting-day|May 3, 2031}.",
    "The SCM met on {meeting-day|7 June 2032}.",
    "The meeting was on May 4, 2031.",
    "The TSCM met on May 4, 2031.",
    "The SCM met on 17 June 2032, on 7 June 20321 and on {meeting-day|May 4 2031}.",
    "The SCM met on May 5, 2031.",
  );

  it("is printed with the name of its month", () => {
    const months = [
      ["2040-01-11", "January 11, 2040"],
      ["2040-02-12", "12 February 2040"],
      ["2040-03-13", "March 13, 2040"],
      ["2040-04-14", "14 April 2040"],
      ["2040-05-15", "May 15, 2040"],
      ["2040-06-16", "16 June 2040"],
      ["2040-07-17", "July 17, 2040"],
      ["2040-08-18", "18 August 2040"],
      ["2040-09-19", "September 19, 2040"],
      ["2040-10-20", "20 October 2040"],
      ["2040-11-01", "November 1, 2040"],
      ["2040-12-09", "9 December 2040"],
    ] as const;
    const known = rosterOf(months.map(([value]) => ({ start: { value } })));
    for (const [, printed] of months)
      expect(markedProtocol(`The SCM met on ${printed}.`, "en", known)).toBe(
        `The SCM met on {meeting-day|${printed}}.`,
      );
  });
});

describe("the year of the next meeting is", () => {
  says(
    "It will meet at a mutually convenient time in {next-year|2033}.",
    "It will meet at a mutually convenient time in 20333.",
    "It will meet at a mutually convenient time in 203.",
    "It will meet at a convenient time in 2033.",
    "It will meet at a mutually convenient time in 33.",
  );
});

describe("the records", () => {
  /** The same text, with the protocol of a roster marked. */
  const expectMarked = (marked: string, known: Roster) =>
    expect(markedProtocol(unmarked(marked), "en", known)).toBe(marked);

  it("are read for Latin names alone", () => {
    const person = (hangul: string) => ({ name: "Nobody", hangul });
    const known = rosterOf([
      {
        city: { en: "Seoul", ko: "서울" },
        heads: { rok: person("홍길동"), us: person("도우") },
        mcm: { chairs: { rok: person("임꺽정"), us: person("로우") } },
      },
    ]);
    expectMarked("{minister|Minister} 홍길동 and {secretary|Secretary} 도우 held the SCM in 서울.", known);
    expectMarked("General 임꺽정 and Admiral 로우 came.", known);
  });

  it("may name one person by one word", () => {
    const known = rosterOf([{ heads: { rok: { name: "Hong" } }, mcm: { chairs: { rok: { name: "Im" } } } }]);
    expectMarked("{minister|Minister Hong} and {chairman|General Im} came.", known);
  });

  it("tell little where there are none", () => {
    const none = rosterOf([]);
    expectMarked("The SCM in Seoul on May 4, 2031: {secretary|Secretary} Doe, {minister|Minister} Hong.", none);
    expectMarked(
      "{secretary|Secretary} (retired), {minister|Minister} (retired), General (retired), General Roe.",
      none,
    );
  });
});

describe("a name with its family first, and a comma, is", () => {
  says(
    "{minister|ROK Minister of National Defense Nam, Doil} spoke.",
    "{ministers|ROK Minister of National Defense Nam, Doil and U.S. Secretary of Defense Peter Newman} spoke.",
    "{minister|Minister of National Defense Nam}, {secretary|Secretary Doe} and others spoke.",
  );
});

describe("both countries are also", () => {
  says(
    "the {both-countries|Republic of Korea-United States (ROK-U.S.)} plan",
    "the {both-countries|United States–Republic of Korea (U.S.–ROK)} plan",
    "the {both-countries|Korea-U.S.} plan and the {both-countries|U.S.-Korea} plan",
    "the {both-countries|U.S.-Korea} Alliance and the {both-countries|Korea-U.S.} Alliance",
    "forces in {republic-of-korea|Korea} and plans for {republic-of-korea|Korea}",
    "Forces Korea, the Korea Strait and the plan of Korea National Park",
  );
});

describe("the day and the place of a meeting are, in any punctuation:", () => {
  says(
    "The SCM was held in {meeting-place|Washington D.C.} on {meeting-day|June 07, 2032}.",
    "The SCM was held in {meeting-place|Washington, DC} on {meeting-day|June 7}.",
    "The SCM was held in {meeting-place|Seoul, Korea}, on {meeting-day|Wednesday, June 7}.",
    "The SCM was held in {meeting-place|Washington, D.C., U.S.} on {meeting-day|June 7}, as in {meeting-place|Washington D.C., United States}.",
    "The SCM was held in {meeting-place|Washington, D.C.}, U.S.-led, and in {meeting-place|Washington}, {united-states|U.S.} capital.",
    "The SCM was held in {meeting-place|Seoul}, Koreatown, on {meeting-day|Friday June 7, 2031}.",
    "The SCM was held in {meeting-place|Washington} on {meeting-day|3 July 2040}.",
    "On {meeting-day|July 2}, the chairmen presided over the MCM.",
    "The SCM was held in {meeting-place|Washington, D.C.} on {meeting-day|July 3}.",
    "The SCM was held in the spring. On July 3 they met.",
    "The SCM condemned the launch of July 2 and the Washington Declaration.",
    "On July 2 they spoke of the SCM.",
    "The fair was held in Washington on July 3.",
  );
});

describe("the commander of a named command is", () => {
  says(
    "the CFC Commander {commander|General Peter Newman} spoke.",
    "the Combined Forces Command (CFC) Commander, {commander|General Peter Newman}, spoke.",
    "{commander|General Peter Newman}, Commander of the Combined Forces Command, spoke.",
    "Commander of {united-states|U.S.} Forces Korea {commander|General Peter Newman} spoke.",
    "General Peter Newman spoke of the commander.",
  );
});

describe("host and guest are", () => {
  says(
    "{host-and-guest|Secretary Doe} expressed appreciation to {host-and-guest|Minister Hong} for the hospitality of {host-and-guest|the ROK} Government.",
    "{host-and-guest|The Minister} thanked {host-and-guest|the U.S.} side for its courtesy.",
    "{ministers|The Minister and the Secretary} expressed appreciation for the courtesy shown.",
    "{secretary|Secretary Doe} expressed appreciation to {minister|Minister Hong} for the support.",
    "{host-and-guest|The Minister} thanked {host-and-guest|the U.S.} for its hospitality.",
    "{host-and-guest|The Secretary} thanked the ROK-led team for the hospitality.",
    "{ministers|They} expressed appreciation for the courtesy extended by {host-and-guest|the ROK}.",
    "{secretary|Secretary Doe} spoke of hospitality.",
  );
});
