/** Abbreviations where they stand: before a capital, a figure, a bracket, a small letter, and at the end of a sentence. */
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/text/sentence.ts";

/** A bar stands where the text must break. */
function expectBreaks(marked: string, language: "en" | "ko" = "en") {
  const sentences = marked.split(" | ");
  const text = sentences.join(" ");
  expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
}

const ranks =
  "Gen. Adm. Lt. Col. Maj. Capt. Cmdr. Cdr. Sgt. Cpl. Brig. Vadm. Radm. Pvt. Ltg. GEN. ADM. LTG. COL. CPT.".split(" ");
const titles = "Dr. Mr. Mrs. Ms. Messrs. Prof. Hon. Amb. Rep. Sen. Gov. Pres. Rev. Min. Asst. Dep. St. Ft.".split(" ");

describe.each([...ranks, ...titles])("%s", (title) => {
  test("stays with its name, its figure, its bracket", () => {
    expectBreaks(`Both sides met ${title} Miller at noon. | All agreed.`);
    expectBreaks(`Both sides met Lt. ${title} He Weidong at noon. | All agreed.`);
    expectBreaks(`Both sides met ${title} (Ret.) Miller at noon. | All agreed.`);
    expectBreaks(`Both sides met ${title} 2 Miller at noon. | All agreed.`);
  });
});

const numbered =
  "No. Nos. no. nos. Art. Arts. art. Para. Paras. para. paras. Subpara. Subsec. Ch. ch. Vol. Vols. vol. pp. Fig. fig. App. Cl. Res. Doc. Ser. Ann.".split(
    " ",
  );

describe.each(numbered)("%s", (part) => {
  test("stays with its number, in figures, letters and brackets", () => {
    expectBreaks(`They cited ${part} 17 of it. | All agreed.`);
    expectBreaks(`They cited ${part} IV of it. | All agreed.`);
    expectBreaks(`They cited ${part} B of it. | All agreed.`);
    expectBreaks(`They cited ${part} (2) of it. | All agreed.`);
  });

  test("ends a sentence before a word", () => {
    expectBreaks(`They looked for the ${part} | The others agreed.`);
    expectBreaks(`They looked for the ${part} | Secretary Miller agreed.`);
    expectBreaks(`They looked for the ${part} | A joint team came.`);
  });
});

const inside =
  "Sec. sec. Supp. Stat. Pub. Exec. Fed. U.S.C. T.I.A.S. U.N.T.S. U.S.T. C.F.R. cf. viz. vs. al. Ibid. Cong. Sess. Parl. H.R. S.Res. H.Con.Res. Dept. Govt. Natl. Univ. Inst. Assn. Div. Regt. Bn. approx. est. avg. e.g. i.e. incl. U.S. U.N. U.K. R.O.K. P.R.C. Jr. Sr. Ph.D. Inc. Co. Ltd. Corp. Bros.".split(
    " ",
  );

describe.each(inside)("%s", (word) => {
  test("goes on before a name, a figure, a bracket and a small letter", () => {
    expectBreaks(`It names ${word} Miller in full. | All agreed.`);
    expectBreaks(`It names ${word} Secretary Miller in full. | All agreed.`);
    expectBreaks(`It names ${word} 28,500 in full. | All agreed.`);
    expectBreaks(`It names ${word} (USFK) in full. | All agreed.`);
    expectBreaks(`It names ${word} forces in full. | All agreed.`);
  });

  test("ends a sentence before a word that opens one", () => {
    expectBreaks(`It names the ${word} | The two sides agreed.`);
    expectBreaks(`It names the ${word} | Furthermore, both agreed.`);
    expectBreaks(`It names the ${word} | (The two sides agreed.)`);
  });
});

const ending =
  "D.C. N.Y. Va. Calif. Wash. a.m. p.m. A.D. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Oct. Nov. Dec. Mon. Tues. Wed. Thurs. Fri. etc.".split(
    " ",
  );

describe.each(ending)("%s", (word) => {
  test("goes on before a name, a figure, a bracket and a small letter", () => {
    expectBreaks(`They left for ${word} Station at once. | All agreed.`);
    expectBreaks(`They left for ${word} 30 at once. | All agreed.`);
    expectBreaks(`They left for ${word} (Station) at once. | All agreed.`);
    expectBreaks(`They left for ${word} at once. | All agreed.`);
  });

  test("ends a sentence before an office and a word that opens one", () => {
    expectBreaks(`They left for ${word} | Secretary Miller agreed.`);
    expectBreaks(`They left for ${word} | Ministers of both sides agreed.`);
    expectBreaks(`They left for ${word} | A joint team agreed.`);
    expectBreaks(`They left for ${word} | The two sides agreed.`);
  });
});

const units =
  "km. nm. mi. ft. yd. lb. lbs. oz. kg. gal. sq. hr. hrs. mins. mph. kt. kts. mil. bn. kHz. MHz. GHz. kW. MW.".split(
    " ",
  );

describe.each(units)("%s", (unit) => {
  test("stays with a figure and a small letter, and ends a sentence before a capital", () => {
    expectBreaks(`It lies 500 ${unit} 10 away. | All agreed.`);
    expectBreaks(`It lies 500 ${unit} away. | All agreed.`);
    expectBreaks(`It lies within 500 ${unit} | North Korea agreed.`);
    expectBreaks(`It lies within 500 ${unit} | “We know,” they said.`);
  });
});

describe("retired and acting", () => {
  test.each(["Ret.", "ret.", "Act.", "act.", "Retd.", "Actg."])("%s stays in brackets with its name", (word) => {
    expectBreaks(`They met General (${word}) Miller at noon. | All agreed.`);
    expectBreaks(`They met General Miller (${word}) | The two sides agreed.`);
  });

  test("are ordinary words elsewhere", () => {
    expectBreaks("They passed the Authorization Act. | Secretary Miller agreed.");
    expectBreaks("They will act. | Secretary Miller agreed.");
  });
});

describe("brackets", () => {
  test("hold what they hold together", () => {
    expectBreaks("The group (hereafter the Group. It meets yearly.) reported to both. | All agreed.");
    expectBreaks("The group [as agreed. Both stayed.] reported. | All agreed.");
    expectBreaks("양측은 동맹(이하 동맹이라 한다. 별첨 참조)을 확인하였다. | 모두 앉았다.", "ko");
  });

  test("that open a sentence may hold several", () => {
    expectBreaks("All agreed. | (The group met. | It stayed.)");
  });

  test("that never close hold nothing", () => {
    expectBreaks("The group (the first of its kind met. | It stayed.");
  });
});

describe("Korean", () => {
  test("keeps an item's mark with its item", () => {
    expectBreaks("양측은 다음을 확인하였다. | 가. 연합방위태세 나. 확장억제를 강화한다. | 모두 앉았다.", "ko");
  });

  test.each(["라고", "라는", "라며", "고", "하고", "이라고", "이라는", "는", "을"])(
    "goes on with %s after a quotation",
    (word) => {
      expectBreaks(`장관은 “함께한다.” ${word} 말했다. | 모두 앉았다.`, "ko");
    },
  );

  test("breaks after a quotation that ends its sentence", () => {
    expectBreaks("장관은 말했다. “함께한다.” | 양측은 동의했다.".replace(". “", ". | “"), "ko");
  });

  test.each(["D.C.", "U.S.", "No.", "Jr.", "Gen.", "Q.", "2024."])("goes on after %s", (word) => {
    expectBreaks(`양측은 ${word} 회의를 열었다. | 모두 앉았다.`, "ko");
  });
});

describe("every abbreviation stays with a figure:", () => {
  /** Those of a list after which a sentence ends. */
  const ending = (words: string, before: string) =>
    words.split(" ").filter((word) => splitSentences(`${before}${word}. 17 men left.`, "en").length > 1);

  test.each([
    ["ranks", "Gen Adm Lt Col Maj Capt Cpt Cmdr Cdr Comdr Lcdr Sgt Cpl Brig Vadm Radm Pvt Pfc Ltc Ltg"],
    ["ranks in capitals", "GEN ADM LTG MG BG VADM RADM COL LTC CPT CAPT CDR MAJ LT SGT"],
    ["titles", "Dr Mr Mrs Ms Mx Messrs Prof Hon Amb Rep Reps Sen Sens Gov Pres Rev Fr Min"],
    ["titles of seconds", "Asst Assoc Dep Insp Supt Atty"],
    ["places before a name", "St Mt Ft Pt"],
    [
      "parts",
      "No Nos no nos Art Arts art arts Para Paras para paras Subpara subpara Subsec subsec Sect Ch Chap ch chap",
    ],
    ["parts of books", "Vol Vols vol vols pp p Fig Figs fig figs App Appx app Cl cl Res Resol Doc Docs Ser Ann Tab"],
    [
      "laws",
      "Sec Secs sec secs Supp Stat Pub Exec Ord Reg Regs Fed Rec U.S.C T.I.A.S U.N.T.S U.S.T P.L C.F.R I.L.M E.O",
    ],
    ["notes", "Op op cit loc al seq Ibid ibid Id Cf cf viz vs v ed eds par pars"],
    ["parliaments", "Cong Sess Parl H.R S.Res H.Res H.Con.Res S.Con.Res H.J.Res S.J.Res"],
    ["bodies", "Dept Depts Govt Natl Intl Univ Inst Comm Subcomm Cmte Assn Assy Org Div Regt Bde Bn Sqdn Cmd"],
    ["approximations", "approx Approx ca est avg e.g i.e E.g I.e incl Incl excl resp"],
    ["measures", "km cm mm nm nmi mi ft yd yds lb lbs oz kg gal bbl sq cu hr hrs min mins mph kph kt kts"],
    ["amounts", "mil bil tril bn mn tn kHz MHz GHz kW MW GW max"],
    ["countries", "U.S U.N U.K E.U R.O.K D.P.R.K P.R.C U.S.A U.S.S.R"],
    ["places", "D.C N.Y Va Md Calif Pa Conn Mass Ky Tex Wash"],
    ["hours and eras", "a.m p.m A.M P.M B.C A.D"],
    ["months and days", "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri"],
    ["names and firms", "Jr Sr Esq Ph.D M.D J.D LL.M B.A M.A Inc Co Cos Ltd Corp Bros"],
    ["and so on", "etc"],
  ])("%s", (_, words) => expect(ending(words, "They saw ")).toEqual([]));

  test("retired and acting, in brackets alone", () => {
    const words = "Ret Retd Act Actg ret retd act actg";
    expect(ending(words, "They saw (")).toEqual([]);
    expect(ending(words, "They saw ")).toEqual(words.split(" "));
  });

  test("and no other word", () => {
    const words = "May Sun Sat dept KM u.s US General VV miles secretary";
    expect(ending(words, "They saw ")).toEqual(words.split(" "));
  });
});
