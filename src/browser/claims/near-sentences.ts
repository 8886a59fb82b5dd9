/** The sentences nearest to a claim, and what of it a text lacks, as elements. */
import type { Lacking, NearSentence } from "../../claims/sentences-near.ts";
import { claims } from "../../i18n/claims.ts";
import { trace } from "../../i18n/trace.ts";
import { paths } from "../../paths.ts";
import { placeAddress } from "../../views/trace/text-address.ts";
import { element } from "../dom.ts";
import { lang } from "../interface-language.ts";
import type { CheckCatalogue, CheckedClaim } from "./check-view.ts";

const words = claims[lang].check;

/** Whether anything is to be shown. */
export function hasNear({ near }: Pick<CheckedClaim, "near">): boolean {
  return near.sentences.length + near.lacking.length > 0;
}

/** What each text lacks, and the sentences with what they share marked. */
export function nearSentences({ near, catalogue }: Pick<CheckedClaim, "near" | "catalogue">): HTMLElement[] {
  const sentences = near.sentences.map((one) => sentenceItem(one, catalogue));
  return [
    ...near.lacking.map((one) => lackingSays(one, catalogue)),
    ...(sentences.length > 0
      ? [element("ol", { class: "close-passages", role: "list", "data-near": "" }, ...sentences)]
      : []),
  ];
}

function sentenceItem(
  { meeting, lang: of, paragraph, parts, lacks }: NearSentence,
  { meetings }: CheckCatalogue,
): HTMLElement {
  const columns = meetings.map(({ number, languages }) => ({ from: number, to: number, languages }));
  const href = placeAddress(columns, { meeting, lang: of, paragraph }, lang);
  const said = parts.map(({ text, isHit }) => (isHit ? element("mark", {}, text) : text));
  const link = element("a", { href, hreflang: of }, trace[lang].phrase.line(meeting, paragraph));
  const lacking = element("p", { class: "small" }, words.notHere, " ", element("s", { lang: of }, lacks.join(", ")));
  return element("li", {}, link, element("p", { lang: of }, ...said), ...(lacks.length > 0 ? [lacking] : []));
}

/** Each with the page of its absence, which can be cited. */
function lackingSays({ meeting, lang: of, words: lacking, named }: Lacking, catalogue: CheckCatalogue): HTMLElement {
  const links = [
    ...named.map((id) => namedLink(id, meeting, of, catalogue)),
    ...lacking.map((word) => element("a", { href: paths.trace(lang, word) }, words.named(word))),
  ];
  const said = links.flatMap((link, at) => [at > 0 && ", ", link]);
  return element(
    "p",
    { "data-lacking": String(meeting) },
    words.lacking(words.meeting(meeting), trace[lang].languages[of]),
    " ",
    ...said,
  );
}

function namedLink(id: string, meeting: number, of: Lacking["lang"], { concepts, terms }: CheckCatalogue): HTMLElement {
  const concept = concepts.find((one) => one.id === id);
  if (concept) return element("a", { href: paths.conceptIn(lang, id, meeting, of) }, concept.label);
  const term = terms.find((one) => one.id === id);
  return element("a", { href: paths.trace(lang, term?.patterns[of][0] ?? id) }, term?.label ?? id);
}
