/**
 * Abbreviations of the field by kind, without their last stop. What follows a stop decides whether it ends a sentence,
 * and the kind says what may follow: `Gen.` stands before a name, `500 km.` may stand at an end, `U.S.` may do both.
 * Before a small letter or a figure no abbreviation ends a sentence.
 */

/** What an abbreviation may stand before inside its sentence; before anything else with a capital it ends one. */
export type Before =
  /** A name, whatever it looks like: it ends no sentence. */
  | "name"
  /** Any word but one that opens a sentence and hardly ever follows inside one. */
  | "any-word"
  /** As above, and but an office: nobody is the D.C. Secretary, though there is a U.S. Secretary. */
  | "no-office"
  /** A number, in letters too: Art. V, Annex. B. */
  | "number"
  /** Nothing with a capital. */
  | "nothing";

interface Kind {
  stands: Before;
  words: string;
  /** Whether it counts in brackets alone: elsewhere it is an ordinary word. */
  inBrackets?: true;
}

const kinds = {
  ranks: {
    stands: "name",
    words:
      "Gen Adm Lt Col Maj Capt Cpt Cmdr Cdr Comdr Lcdr Sgt Cpl Brig Vadm Radm Pvt Pfc Ltc Ltg " +
      "GEN ADM LTG MG BG VADM RADM COL LTC CPT CAPT CDR MAJ LT SGT",
  },
  titles: {
    stands: "name",
    words: "Dr Mr Mrs Ms Mx Messrs Prof Hon Amb Rep Reps Sen Sens Gov Pres Rev Fr Min Asst Assoc Dep Insp Supt Atty",
  },
  "places before a name": { stands: "name", words: "St Mt Ft Pt" },
  "retired and acting": { stands: "any-word", words: "Ret Retd Act Actg ret retd act actg", inBrackets: true },
  "numbered parts": {
    stands: "number",
    words:
      "No Nos no nos Art Arts art arts Para Paras para paras Subpara subpara Subsec subsec Sect Ch Chap ch chap " +
      "Vol Vols vol vols pp p Fig Figs fig figs App Appx app Cl cl Res Resol Doc Docs Ser Ann Tab",
  },
  laws: {
    stands: "any-word",
    words:
      "Sec Secs sec secs Supp Stat Pub Exec Ord Reg Regs Fed Rec U.S.C T.I.A.S U.N.T.S U.S.T P.L C.F.R I.L.M E.O " +
      "Op op cit loc al seq Ibid ibid Id Cf cf viz vs v ed eds par pars",
  },
  parliaments: { stands: "any-word", words: "Cong Sess Parl H.R S.Res H.Res H.Con.Res S.Con.Res H.J.Res S.J.Res" },
  bodies: {
    stands: "any-word",
    words: "Dept Depts Govt Natl Intl Univ Inst Comm Subcomm Cmte Assn Assy Org Div Regt Bde Bn Sqdn Cmd",
  },
  approximations: { stands: "any-word", words: "approx Approx ca est avg e.g i.e E.g I.e incl Incl excl resp" },
  units: {
    stands: "nothing",
    words:
      "km cm mm nm nmi mi ft yd yds lb lbs oz kg gal bbl sq cu hr hrs min mins mph kph kt kts mil bil tril bn mn tn " +
      "kHz MHz GHz kW MW GW max",
  },
  countries: { stands: "any-word", words: "U.S U.N U.K E.U R.O.K D.P.R.K P.R.C U.S.A U.S.S.R" },
  places: { stands: "no-office", words: "D.C N.Y Va Md Calif Pa Conn Mass Ky Tex Wash" },
  times: {
    stands: "no-office",
    words: "a.m p.m A.M P.M B.C A.D Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri",
  },
  "names and firms": { stands: "any-word", words: "Jr Sr Esq Ph.D M.D J.D LL.M B.A M.A Inc Co Cos Ltd Corp Bros" },
  "and so on": { stands: "no-office", words: "etc" },
} as const satisfies Record<string, Kind>;

const known = new Map<string, Kind>(
  Object.values<Kind>(kinds).flatMap((kind) => kind.words.split(" ").map((word) => [word, kind] as const)),
);

/**
 * What an abbreviation may stand before; `undefined` where a word before a stop is none.
 *
 * @param word without its last stop, e.g. `U.S`
 * @param isBracketed whether a bracket opens right before it
 */
export function standsBefore(word: string, isBracketed: boolean): Before | undefined {
  // An initial: "J. F. Kim", "Article V. The list …".
  if (/^\p{Lu}$/u.test(word)) return "any-word";
  const kind = known.get(word);
  return kind?.inBrackets && !isBracketed ? undefined : kind?.stands;
}
