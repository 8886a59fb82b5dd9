/** The kinds of pages that the site has: one of each is opened, looked at and weighed by the tests. */
import type { Language } from "../../src/paths.ts";

/** Kinds of pages, one of each; addresses below the base path and the interface. */
export const pageKinds = {
  home: "",
  register: "meetings/",
  "a text": "meetings/56/",
  "a text held in English only": "meetings/51/",
  "a paragraph": "meetings/56/p10/",
  "a report": "meetings/57/",
  "the facts alone": "meetings/47/",
  "both languages": "meetings/56/parallel/",
  "the age of a wording": "meetings/56/lineage/",
  "choice of a comparison": "compare/",
  "a comparison": "compare/51/56/",
  "a report beside a text": "compare/56/57/",
  "all texts in one picture": "series/",
  "all topics": "topics/",
  "a topic": "topics/opcon-transition/",
  "the trace": "trace/",
  "a traced phrase": "trace/?q=current",
  "a concept": "trace/denuclearization/",
  search: "search/",
  "search results": "search/?q=Taiwan",
  glossary: "glossary/",
  "claims in circulation": "claims/",
  "a claim checked": "check/?q=The+56th+communiqu%C3%A9+mentions+AUKUS+for+the+first+time.",
  about: "about/",
  method: "about/method/",
  citing: "about/cite/",
  corrections: "about/corrections/",
  data: "data/",
  "a missing page": "nothing/here/",
} as const;

/** A kind of page. */
export type PageKind = keyof typeof pageKinds;

/** Every kind of page in both interfaces: what it is, its language, and its address below the base path. */
export const everyPage = Object.entries(pageKinds).flatMap(([kind, address]) =>
  (["en", "ko"] as const).map((lang) => ({ kind: kind as PageKind, lang, address: addressIn(lang, address) })),
);

/** An address in an interface. */
function addressIn(lang: Language, address: string): string {
  return lang === "ko" ? `ko/${address}` : address;
}
