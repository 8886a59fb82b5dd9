import { describe, expect, it } from "vitest";
import { hasSubstance, isProtocolOnly, redline, whole } from "../../src/diff/redline.ts";
import { newerText, olderText, type Run } from "../../src/diff/run.ts";
import { marked } from "../support/marked.ts";
import { pick, randomFrom } from "../support/random.ts";
import { tokensOf } from "../support/roster.ts";

const line = (from: string, to: string, language: "en" | "ko" = "en") =>
  marked(redline(tokensOf(from, language), tokensOf(to, language)));

describe("a redline", () => {
  it("marks a commitment verb that changes, alone", () => {
    expect(
      line(
        "The two sides reaffirmed to maintain close coordination on sanctions.",
        "The two sides pledged to maintain close coordination on sanctions.",
      ),
    ).toBe("The two sides [-reaffirmed-]{+pledged+} to maintain close coordination on sanctions.");
  });

  it("keeps what stands on between two small changes, a function word too", () => {
    expect(
      line(
        "They noted that the forces will play the important role in preventing conflict.",
        "They noted that the forces shall play the decisive role in preventing conflict.",
      ),
    ).toBe(
      "They noted that the forces [-will-]{+shall+} play the [-important-]{+decisive+} role in preventing conflict.",
    );
  });

  it("keeps no chance word inside a stretch written anew", () => {
    expect(
      line(
        "Both sides praised quiet effective handling of shared defense policy matters in the past.",
        "Both sides reviewed recent detailed progress of several binational framework studies in the past.",
      ),
    ).toBe(
      "Both sides [-praised quiet effective handling of shared defense policy matters-]{+reviewed recent detailed progress of several binational framework studies+} in the past.",
    );
  });

  it("shows who is named first, ordinals, places and years as protocol", () => {
    expect(
      line(
        "The Minister and the Secretary expect to hold the 52nd SCM in Washington, D.C., at a mutually convenient time in 2032.",
        "The Secretary and Minister expect to hold the 57th SCM in Seoul at a mutually convenient time in 2033.",
      ),
    ).toBe(
      "The <Minister|Secretary> and <the Secretary|Minister> expect to hold the <52nd|57th> SCM in <Washington, D.C.|Seoul><,|> at a mutually convenient time in <2032|2033>.",
    );
  });

  it("shows two officers in full in the other order as protocol, also between two changes", () => {
    const general = "U.S. Chairman of the Joint Chiefs of Staff, General Richard Roe Jr.";
    const admiral = "ROK Chairman of the Joint Chiefs of Staff, Admiral Im Kkeok-jeong";
    expect(
      line(
        `Earlier ${general} and ${admiral} presided over a productive meeting.`,
        `Then ${admiral}, and ${general} attended a productive meeting.`,
      ),
    ).toBe(
      "[-Earlier-]{+Then+} <U.S.|ROK> Chairman of the Joint Chiefs of Staff, <General Richard Roe Jr.|Admiral Im Kkeok-jeong,> and " +
        "<ROK|U.S.> Chairman of the Joint Chiefs of Staff, <Admiral Im Kkeok-jeong|General Richard Roe Jr.> [-presided over-]{+attended+} a productive meeting.",
    );
  });

  it("shows where a Korean compound is spaced as form", () => {
    expect(line("양측은 새로운 전환 계획을 승인하였다.", "양측은 새로운 전환계획을 승인하였다.", "ko")).toBe(
      "양측은 새로운 <전환 계획을|전환계획을> 승인하였다.",
    );
  });

  it("takes the number of an agreement for substance", () => {
    expect(
      line(
        "They welcomed the conclusion of the 11th Special Measures Agreement.",
        "They welcomed the conclusion of the 12th Special Measures Agreement.",
      ),
    ).toBe("They welcomed the conclusion of the [-11th-]{+12th+} Special Measures Agreement.");
  });

  it("shows publishers' dashes, quotes and stops as protocol", () => {
    const runs = redline(
      tokensOf("the U.S. “force” in the Indo–Pacific region"),
      tokensOf('the US "force" in the Indo-Pacific region'),
    );
    expect(marked(runs)).toBe('the <U.S.|US> <“|">force<”|"> in the Indo<–|->Pacific region');
    expect(isProtocolOnly(runs)).toBe(true);
  });

  it("shows strangers whole", () => {
    const [from, to] = [
      "The Minister spoke of fish and ships.",
      "Both sides condemned recent missile launches strongly.",
    ];
    expect(line(from, to)).toBe(`[-${from}-]{+${to}+}`);
  });

  it("marks Korean by the eojeol", () => {
    expect(
      line(
        "주한미군의 현재 전력 수준을 유지한다는 공약을 재확인하였다.",
        "주한미군의 현재 전력 수준을 지속적으로 유지한다는 공약을 재강조하였다.",
        "ko",
      ),
    ).toBe("주한미군의 현재 전력 수준을 {+지속적으로 +}유지한다는 공약을 [-재확인하였다-]{+재강조하였다+}.");
  });

  it("takes particles that say the same for form, and marks of another case the particle alone", () => {
    const between = (from: string, to: string) => line(`양측은 ${from} 강조하였다.`, `양측은 ${to} 강조하였다.`, "ko");
    expect(between("비핵화가 중요함을", "비핵화는 중요함을")).toBe("양측은 비핵화<가|는> 중요함을 강조하였다.");
    expect(between("한반도 평화를", "한반도의 평화를")).toBe("양측은 한반도<|의> 평화를 강조하였다.");
    expect(between("NCG의 성과를", "NCG 성과를")).toBe("양측은 NCG<의|> 성과를 강조하였다.");
    expect(between("비핵화를 위한 노력을", "비핵화의 위한 노력을")).toBe(
      "양측은 비핵화[-를-]{+의+} 위한 노력을 강조하였다.",
    );
    expect(between("북한과 협력을", "북한의 협력을")).toBe("양측은 북한[-과-]{+의+} 협력을 강조하였다.");
    expect(between("전문가 회의를", "전문 회의를")).toBe("양측은 [-전문가-]{+전문+} 회의를 강조하였다.");
    expect(between("비핵화 노력만", "비핵화 노력도")).toBe("양측은 비핵화 노력[-만-]{+도+} 강조하였다.");
  });

  it("takes a compound with and without its hyphen for the same", () => {
    expect(
      line(
        "They welcomed information-sharing and live fire training.",
        "They welcomed information sharing and live-fire training.",
      ),
    ).toBe("They welcomed <information-sharing|information sharing> and <live fire|live-fire> training.");
  });

  it("joins a difference of capitals over several words", () => {
    expect(
      line(
        "the transition of operational control to the command",
        "the transition of Operational Control to the command",
      ),
    ).toBe("the transition of <operational control|Operational Control> to the command");
  });

  it("takes an article alone for form", () => {
    expect(
      line("cooperation between the ministry and allied forces", "cooperation between ministry and allied forces"),
    ).toBe("cooperation between <the |>ministry and allied forces");
  });

  it("marks nothing where nothing differs", () => {
    expect(line("They met.", "They met.")).toBe("They met.");
  });

  it("restores both sentences, whatever they are", () => {
    const random = randomFrom(11);
    const words =
      "the Minister and Secretary U.S. ROK-U.S. ROK–US , . “ ” alliance reaffirmed pledged force level level 11th 57th SCM 한·미 한ㆍ미 억제 억제를 Seoul (NCG) 's\u00a0".split(
        " ",
      );
    const sentence = () =>
      Array.from({ length: Math.floor(random() * 14) }, () => pick(random, words)).join(pick(random, [" ", " ", ""]));
    for (let round = 0; round < 400; round++) {
      const [from, to] = [sentence(), sentence()];
      const runs = redline(tokensOf(from), tokensOf(to));
      expect(olderText(runs)).toBe(from);
      expect(newerText(runs)).toBe(to);
      expect(runs.every((run) => run.kind === "protocol" || run.text !== "")).toBe(true);
    }
  });
});

describe("a sentence is shown whole", () => {
  const ten = "Ships sail north carrying rice salt wood iron coal fish";

  it("where less than a fifth stays, and no phrase of it", () => {
    expect(line("Ships ab ac ad ae.", "Ships ba ca da ea.")).toBe("Ships [-ab ac ad ae-]{+ba ca da ea+}.");
    const [from, to] = ["Ships ab ac ad ae af.", "Ships ba ca da ea fa."];
    expect(line(from, to)).toBe(`[-${from}-]{+${to}+}`);
  });

  it("where hardly anything stays", () => {
    const [from, to] = [
      "They wrote of rice, salt, wood, iron, coal, fish.",
      "They sang for tea, silk, wool, gold, wine, oil.",
    ];
    expect(line(from, to)).toBe(`[-${from}-]{+${to}+}`);
  });

  it("but not where more stays", () => {
    expect(line(ten, "Ships sail north bringing tea silk wool gold wine oil soon")).toBe(
      "Ships sail north [-carrying rice salt wood iron coal fish-]{+bringing tea silk wool gold wine oil soon+}",
    );
    expect(line("The ship.", "The.")).toBe("The[- ship-].");
  });

  it("but not where neither has a content word", () => {
    expect(line("To it.", "Of it.")).toBe("[-To-]{+Of+} it.");
  });
});

describe("a stretch between two changes", () => {
  const rest = "here while quiet men carry fresh grain north past old grey harbour walls under heavy summer rain";

  it("stays with one content word beside a change of five, where most of the sentence stays", () => {
    const [five, other] = ["rice salt wood iron coal", "silk wool gold wine oil"];
    expect(line(`Sold ${five} ships ${five} ${rest}`, `Sold ${other} ships ${other} ${rest}`)).toBe(
      `Sold [-${five}-]{+${other}+} ships [-${five}-]{+${other}+} ${rest}`,
    );
    expect(line(`Sold ${five} fish ships ${five} fish ${rest}`, `Sold ${other} tea ships ${other} tea ${rest}`)).toBe(
      `Sold [-${five} fish ships ${five} fish-]{+${other} tea ships ${other} tea+} ${rest}`,
    );
  });

  it("stays with one content word beside a change of two, where the sentence was written anew", () => {
    expect(line("rice salt ships wood iron", "silk wool ships gold wine")).toBe(
      "[-rice salt-]{+silk wool+} ships [-wood iron-]{+gold wine+}",
    );
    const [from, to] = ["rice salt coal ships wood iron fish", "silk wool oil ships gold wine tea"];
    expect(line(from, to)).toBe(`[-${from}-]{+${to}+}`);
  });

  it("is held against the more the less of the sentence stays", () => {
    const [three, other] = ["rice salt wood", "silk wool gold"];
    expect(line(`Men gladly sold ${three} ships ${three} here`, `Men gladly sold ${other} ships ${other} here`)).toBe(
      `Men gladly sold [-${three}-]{+${other}+} ships [-${three}-]{+${other}+} here`,
    );
    expect(line(`Men sold ${three} ships ${three}`, `Men sold ${other} ships ${other}`)).toBe(
      `Men sold [-${three} ships ${three}-]{+${other} ships ${other}+}`,
    );
  });

  it("stays in Korean with any word, where most of the sentence stays", () => {
    const most = "전쟁을 억제하며 평화를 유지하고 안정을 증진하며 번영을 이루고 신뢰를 높이며 우정을 나누었다";
    expect(
      line(
        `쌀과 소금과 나무와 위한 쇠와 물고기와 돌과 ${most}`,
        `비단과 양털과 황금과 위한 술과 기름과 차와 ${most}`,
        "ko",
      ),
    ).toContain("+} 위한 [-");
    const half = "전쟁을 억제하며 평화를 유지하고";
    expect(
      line(
        `쌀과 소금과 나무와 위한 쇠와 물고기와 돌과 ${half}`,
        `비단과 양털과 황금과 위한 술과 기름과 차와 ${half}`,
        "ko",
      ),
    ).toContain("+} 위한 [-");
    expect(
      line(
        "쌀과 소금과 나무와 위한 쇠와 물고기와 돌과 전쟁을 억제하며",
        "비단과 양털과 황금과 위한 술과 기름과 차와 전쟁을 억제하며",
        "ko",
      ),
    ).not.toContain("+} 위한 [-");
    expect(line(`쌀과 소금 및 쇠와 돌과 ${most}`, `비단과 양털 및 술과 차와 ${most}`, "ko")).toContain("소금 및 쇠와");
    expect(line(`쌀과 소금 · 쇠와 돌과 ${most}`, `비단과 양털 · 술과 차와 ${most}`, "ko")).toContain("소금 · 쇠와");
  });

  it("stays with what begins a clause beside two words and two small ones, not beside more", () => {
    expect(line(`They praised coal at by that rice salt at by ${rest}`, `They saw that wood ${rest}`)).toContain(
      "} that [",
    );
    expect(
      line(`They praised coal at by to that rice salt at by to ${rest}`, `They saw that wood ${rest}`),
    ).not.toContain("} that [");
  });

  it("stays with what begins a clause, but not with the article of a word that changed", () => {
    expect(
      line(`They praised coal iron that rice salt ships ${rest}`, `They saw fish corn that wood tin ships ${rest}`),
    ).toContain("} that [");
    expect(
      line(`They praised coal iron with rice salt ships ${rest}`, `They saw fish corn with wood tin ships ${rest}`),
    ).not.toContain("} with [");
    expect(line(`Men sold ${rest} for the rice salt`, `Men sold ${rest} of the tin`)).toContain(
      "[-for the rice salt-]",
    );
    expect(line(`Men sold ${rest} for rice and salt`, `Men sold ${rest} of tin and wool`)).toContain("} and [");
  });

  it("is held against the smaller of them, of which the side counts that says more", () => {
    const many = "rice salt wood iron coal fish corn";
    expect(line(`Sold ${many} of tin ${rest}`, `Sold silk of lead ${rest}`)).toBe(
      `Sold [-${many}-]{+silk+} of [-tin-]{+lead+} ${rest}`,
    );
    expect(line(`Sold ${many} of tin and zinc ${rest}`, `Sold silk of lead ${rest}`)).toBe(
      `Sold [-${many} of tin and zinc-]{+silk of lead+} ${rest}`,
    );
  });

  it("stays beside any change where it is a phrase of two content words and a small one", () => {
    const [old, fresh] = ["ab ac ad ae af ag ah ai", "ba ca da ea fa ga ha ia"];
    const runs = line(`They ${old} ships and men ${old} here.`, `They ${fresh} ships and men ${fresh} here.`);
    expect(runs).toContain("} ships and men [");
    expect(line(`They ${old} quiet ships ${old} here.`, `They ${fresh} quiet ships ${fresh} here.`)).not.toContain(
      "} quiet ships [",
    );
  });

  it("is held as one with the differences of form in it", () => {
    expect(line("They sold rice salt of, the tin iron here.", "They sold silk wool of tin gold here.")).toBe(
      "They sold [-rice salt-]{+silk wool+} of<, the|> tin [-iron-]{+gold+} here.",
    );
  });
});

describe("a stretch at the beginning or the end", () => {
  it("stays with a function word or a mark alone", () => {
    expect(line("They will meet soon.", "They will all meet soon.")).toBe("They will {+all +}meet soon.");
    expect(line("To it.", "To them.")).toBe("To [-it-]{+them+}.");
  });
});

describe("white space", () => {
  it("stays beside a word that goes or comes, once", () => {
    expect(line("ships sail far north today", "ships sail north today")).toBe("ships sail [-far -]north today");
    expect(line("ships sail north today", "ships sail far north today")).toBe("ships sail {+far +}north today");
  });

  it("stays on both sides of a change", () => {
    expect(line("ships sail north today", "ships sail south today")).toBe("ships sail [-north-]{+south+} today");
  });

  it("of another kind is form", () => {
    expect(line("ships sail north", "ships sail\u00a0north")).toBe("ships sail< |\u00a0>north");
  });
});

describe("a determiner that is another one", () => {
  it("goes with the words behind it, where these were replaced", () => {
    expect(line("They praised the meeting here", "They praised this year's talks here")).toBe(
      "They praised [-the meeting-]{+this year's talks+} here",
    );
    expect(line("The men praised the meeting here", "These men praised these talks here")).toBe(
      "<The|These> men praised [-the meeting-]{+these talks+} here",
    );
    expect(line("their meeting", "the talks")).toBe("[-their meeting-]{+the talks+}");
  });

  it("is form where something came or went, or where it only sounds otherwise", () => {
    expect(line("They praised the meeting here", "They praised their long meeting here")).toBe(
      "They praised <the|their> {+long +}meeting here",
    );
    expect(line("They saw an old ship", "They saw a grey ship")).toBe("They saw <an|a> [-old-]{+grey+} ship");
    expect(line("They praised the meeting here", "They praised the talks here")).toBe(
      "They praised the [-meeting-]{+talks+} here",
    );
  });
});

describe("what only says that there is more", () => {
  it("is form beside what changed", () => {
    expect(line("They also agreed to sail", "They pledged to sail")).toBe("They <also |>[-agreed-]{+pledged+} to sail");
    expect(line("They agreed to sail", "They also urged him to sail")).toBe(
      "They <|also >[-agreed-]{+urged him+} to sail",
    );
    expect(line("In addition, noting it, they sail", "They sail")).toBe(
      "<In addition, |>[-noting it, -]<they|They> sail",
    );
  });

  it("is form where it stands alone in the place of more", () => {
    expect(line("They saw it and agreed to sail", "They also agreed to sail")).toBe(
      "They <|also >[-saw it and -]agreed to sail",
    );
  });

  it("is further before what was said, and not before what was done", () => {
    expect(line("The two agreed to sail", "The two further agreed to sail")).toBe("The two <|further >agreed to sail");
    expect(line("The two also agreed to sail", "The two further agreed to sail")).toBe(
      "The two <also|further> agreed to sail",
    );
    expect(line("The plan strengthened it here", "The plan further strengthened it here")).toContain("{+further +}");
  });

  it("is none where it begins a phrase", () => {
    expect(line("In addition to ships, they sail", "They sail")).toBe("[-In addition to ships, -]<they|They> sail");
    expect(line("He saw it in time, they sail", "He saw it, they sail")).toBe("He saw it[- in time-], they sail");
  });
});

describe("the mark that ends a sentence", () => {
  it("stays at the end", () => {
    expect(line("Ships sail north.", "Ships sail north (see Tab. 3).")).toBe("Ships sail north{+ (see Tab. 3)+}.");
  });

  it("is the stop of an abbreviation", () => {
    expect(line("The SCM will be held in Seoul.", "The SCM will be held in Washington, D.C.")).toMatch(/\.$/u);
    expect(line("They came to the ROK.", "They came to the U.S.")).toBe("They came to the [-ROK-]{+U.S+}.");
    expect(line("They saw the Secretary of the U.S.", "They saw the Secretary of the United States.")).toBe(
      "They saw the Secretary of the <U.S|United States>.",
    );
  });
});

describe("form, in English", () => {
  it.each(["a", "an", "the"])("is “%s” alone", (article) => {
    expect(line(`They saw ${article} ship today`, "They saw ship today")).toBe(`They saw <${article} |>ship today`);
  });

  it("is no other small word", () => {
    expect(line("They saw of ships today", "They saw ships today")).toBe("They saw [-of -]ships today");
  });

  it("is a mark alone, of either sentence", () => {
    expect(line("They met, and left soon.", "They met and left soon")).toBe("They met<,|> and left soon<.|>");
  });

  it("is no article that comes with a word", () => {
    expect(line("They saw the big ship today", "They saw ship today")).toBe("They saw [-the big -]ship today");
  });

  it("is not where a word is spaced", () => {
    expect(line("They moved it on to ships soon", "They moved it onto ships soon")).toBe(
      "They moved it [-on to-]{+onto+} ships soon",
    );
  });
});

describe("form, in Korean", () => {
  it.each([..."·ㆍ・‧•-", " "])("is “%s” between the parts of a compound", (dot) => {
    const sentence = (compound: string) => `양측은 ${compound} 위협을 강조하였다.`;
    expect(line(sentence(`핵${dot}미사일`), sentence("핵미사일"), "ko")).toBe(sentence(`<핵${dot}미사일|핵미사일>`));
  });

  it("is a particle that says the same behind a bracket", () => {
    expect(line("양측은 (NCG)는 중요함을 강조하였다.", "양측은 (NCG)가 중요함을 강조하였다.", "ko")).toBe(
      "양측은 (NCG)<는|가> 중요함을 강조하였다.",
    );
  });

  it("is a particle and the letter case before it, together", () => {
    expect(line("양측은 NCG의 중요함을 강조하였다.", "양측은 ncg 중요함을 강조하였다.", "ko")).toBe(
      "양측은 <NCG의|ncg> 중요함을 강조하였다.",
    );
  });

  it("is how the letters of a syllable are encoded", () => {
    const apart = "비핵화를".normalize("NFD");
    expect(line("양측은 비핵화를 강조하였다.", `양측은 ${apart} 강조하였다.`, "ko")).toBe(
      `양측은 <비핵화를|${apart}> 강조하였다.`,
    );
  });
});

describe("substance, in Korean", () => {
  it("is marked in the particle alone, without an empty piece before one that stands behind a bracket", () => {
    const [older, newer] = ["양측은 (NCG)를 중요함을 강조하였다.", "양측은 (NCG)의 중요함을 강조하였다."];
    const runs = redline(tokensOf(older, "ko"), tokensOf(newer, "ko"));
    expect(marked(runs)).toBe("양측은 (NCG)[-를-]{+의+} 중요함을 강조하였다.");
    expect(runs).toHaveLength(4);
  });

  it("is marked in the whole word where letters before the particle differ in case", () => {
    expect(line("양측은 NCG를 중요함을 강조하였다.", "양측은 ncg의 중요함을 강조하였다.", "ko")).toBe(
      "양측은 [-NCG를-]{+ncg의+} 중요함을 강조하였다.",
    );
  });

  it("is marked in the whole word where a syllable is encoded otherwise, since letters cannot be counted off", () => {
    const apart = "비핵화를".normalize("NFD");
    const sentence = (word: string) => `양측은 ${word} 강조하였다.`;
    expect(line(sentence(apart), sentence("비핵화의"), "ko")).toBe(sentence(`[-${apart}-]{+비핵화의+}`));
    expect(line(sentence("비핵화의"), sentence(apart), "ko")).toBe(sentence(`[-비핵화의-]{+${apart}+}`));
    const subject = "비핵화는".normalize("NFD");
    expect(line(sentence(subject), sentence("비핵화가"), "ko")).toBe(sentence(`[-${subject}-]{+비핵화가+}`));
    expect(line(sentence("비핵화가"), sentence(subject), "ko")).toBe(sentence(`[-비핵화가-]{+${subject}+}`));
  });

  it("is marked in all words where more than a particle changes", () => {
    const [one, two] = ["양측은 비핵화의 강조하였다.", "양측은 비핵화를 논의 강조하였다."];
    expect(line(two, one, "ko")).toBe("양측은 [-비핵화를 논의-]{+비핵화의+} 강조하였다.");
    expect(line(one, two, "ko")).toBe("양측은 [-비핵화의-]{+비핵화를 논의+} 강조하였다.");
  });
});

describe("differences of spelling on both sides of a space", () => {
  it("are joined where both are of letter case", () => {
    expect(line("the operational control stays", "the Operational Control stays")).toBe(
      "the <operational control|Operational Control> stays",
    );
    expect(line("the Operational Control stays", "the operational control stays")).toBe(
      "the <Operational Control|operational control> stays",
    );
  });

  it("are kept apart where one is of another kind", () => {
    expect(line("the Joint “plan” stays", 'the joint "plan" stays')).toBe('the <Joint|joint> <“|">plan<”|"> stays');
    expect(line("the “plan” Joint stays", 'the "plan" joint stays')).toBe('the <“|">plan<”|"> <Joint|joint> stays');
  });

  it("are not joined with a word that changes", () => {
    expect(line("the Joint plan stays", "the joint map stays")).toBe("the <Joint|joint> [-plan-]{+map+} stays");
  });

  it("are kept apart by a hyphen, a wider space or a word", () => {
    expect(line("the Work-Share stays", "the work-share stays")).toBe("the <Work|work>-<Share|share> stays");
    expect(line("the Work  Share stays", "the work  share stays")).toBe("the <Work|work>  <Share|share> stays");
    expect(line("the Work of Share stays", "the work of share stays")).toBe("the <Work|work> of <Share|share> stays");
  });
});

describe("runs", () => {
  const same: Run = { kind: "same", text: "They met." };
  const protocol: Run = { kind: "protocol", from: "51st", to: "56th" };
  const [removed, added]: Run[] = [
    { kind: "removed", text: "all" },
    { kind: "added", text: "soon" },
  ];

  it("have substance where anything goes or comes", () => {
    expect([[removed], [same, added]].map((runs) => hasSubstance(runs as Run[]))).toEqual([true, true]);
    expect([[], [same], [protocol, same]].map(hasSubstance)).toEqual([false, false, false]);
  });

  it("differ by protocol alone where it is there, and nothing else", () => {
    expect([[protocol], [same, protocol]].map(isProtocolOnly)).toEqual([true, true]);
    expect([[], [same], [protocol, removed], [added]].map((runs) => isProtocolOnly(runs as Run[]))).toEqual(
      Array(4).fill(false),
    );
  });

  it("of a whole sentence leave out a side that says nothing", () => {
    expect(whole(tokensOf("They met."), [])).toEqual([{ kind: "removed", text: "They met." }]);
    expect(whole([], tokensOf("They met."))).toEqual([{ kind: "added", text: "They met." }]);
    expect(whole([], [])).toEqual([]);
  });

  it("name the older side before the newer", () => {
    const runs: Run[] = [same, protocol, removed as Run, added as Run];
    expect(olderText(runs)).toBe("They met.51stall");
    expect(newerText(runs)).toBe("They met.56thsoon");
  });
});

describe("both sides are they, behind the opening of a sentence and before what was said", () => {
  it.each([
    ["However, they noted it.", "However, both sides noted it.", "However, <they|both sides> noted it."],
    [
      "In this regard, they also agreed.",
      "Both sides also agreed.",
      "[-In this regard, -]<they|Both sides> also agreed.",
    ],
    [
      "Moreover, they firmly agreed.",
      "Moreover, the two sides agreed.",
      "Moreover, <they|the two sides> [-firmly -]agreed.",
    ],
    // Not behind what names others, nor where they do what anyone may, nor further on.
    ["In spring, they noted it.", "In spring, both sides noted it.", "In spring, [-they-]{+both sides+} noted it."],
    ["However, they sailed.", "However, both sides sailed.", "However, [-they-]{+both sides+} sailed."],
    ["However, we noted it.", "However, both sides noted it.", "However, [-we-]{+both sides+} noted it."],
    [
      "However, crews noted they ate.",
      "However, crews noted both sides ate.",
      "However, crews noted [-they-]{+both sides+} ate.",
    ],
    ["However, they noted it.", "However, some noted it.", "However, [-they-]{+some+} noted it."],
  ])("%s → %s", (older, newer, expected) => {
    expect(line(older, newer)).toBe(expected);
  });
});

it("restores a sentence in which a name of several words stands where the other has one in brackets", () => {
  const [older, newer] = ["한·미 동맹이 강화되었다.", "동맹(USKA)이 강화되었다."];
  const runs = redline(tokensOf(older, "ko"), tokensOf(newer, "ko"));
  expect([olderText(runs), newerText(runs)]).toEqual([older, newer]);
});
