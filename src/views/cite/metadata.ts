/**
 * What the head of a page says of a text to reference managers, search engines and networks.
 *
 * Zotero's translator "Embedded Metadata" reads `citation_*` before Dublin Core and takes the item type from
 * `citation_technical_report_institution`, the place from `eprints.place_of_pub`. It cuts a name at its last space unless
 * there is a comma, which it then drops: so the names of governments end with one.
 */
import type { Communique, Corpus } from "../../archive/corpus.ts";
import { citedText, editionOf } from "../../cite/edition.ts";
import { dayOfIssue } from "../../cite/item.ts";
import { cite } from "../../i18n/cite.ts";
import { type Language, paths } from "../../paths.ts";
import { siteName } from "../../site.ts";

export interface Metadata {
  /** Name and content of `meta` elements, in order. */
  meta: readonly (readonly [name: string, content: string])[];
  /** The same for search engines, as JSON-LD. */
  linked: string;
  files: readonly { url: string; type: string }[];
}

/** A paragraph on a page of its own. */
export interface CitedParagraph {
  name: string;
  text: string;
}

/**
 * @param path of the page
 * @param paragraph where the page is one paragraph's
 */
export function metadataOf(corpus: Corpus, text: Communique, path: string, paragraph?: CitedParagraph): Metadata {
  const { meeting } = citedText(corpus, text);
  const { absolute, release } = editionOf(corpus);
  const words = cite[text.lang].item;
  const authors = [words.authors.rok, words.authors.us];
  const day = dayOfIssue(meeting);
  const city = meeting.city?.[text.lang];
  const medium = words.mediums[text.status];
  const genre = medium ? `${words.genre} (${medium})` : words.genre;
  const url = absolute(path);
  const one = (name: string, content: string | undefined): [string, string][] => (content ? [[name, content]] : []);
  return {
    meta: [
      ["citation_title", text.title],
      ...authors.map((author): [string, string] => ["citation_author", `${author},`]),
      ...one("citation_publication_date", day?.replaceAll("-", "/")),
      ["citation_language", text.lang],
      ["citation_technical_report_institution", siteName],
      ["citation_public_url", url],
      ["DC.title", text.title],
      ...authors.map((author): [string, string] => ["DC.creator", author]),
      ...one("DC.date", day),
      ["DC.language", text.lang],
      ["DC.type", genre],
      ["DC.publisher", siteName],
      ["DC.identifier", url],
      ...one("eprints.place_of_pub", city),
    ],
    linked: linkedData({ text, authors, day, city, genre, url, release: release?.id, paragraph, absolute }),
    files: [
      {
        url: paths.api(`citations/${text.id}.json`),
        type: "application/vnd.citationstyles.csl+json",
      },
      { url: paths.api(`citations/${text.id}.ris`), type: "application/x-research-info-systems" },
    ],
  };
}

function linkedData(about: {
  text: Communique;
  authors: readonly string[];
  day: string | undefined;
  city: string | undefined;
  genre: string;
  url: string;
  release: string | undefined;
  paragraph: CitedParagraph | undefined;
  absolute: (path: string) => string;
}): string {
  const { text, authors, day, city, genre, url, release, paragraph, absolute } = about;
  const ownPage: Language = text.lang;
  const report = {
    "@type": "Report",
    "@id": absolute(paths.meeting(ownPage, text.meeting)),
    name: text.title,
    author: authors.map((name) => ({ "@type": "GovernmentOrganization", name })),
    ...(day ? { datePublished: day } : {}),
    ...(city ? { locationCreated: { "@type": "Place", name: city } } : {}),
    inLanguage: text.lang,
    genre,
    isPartOf: { "@type": "Collection", name: siteName, ...(release ? { version: release } : {}) },
  };
  const data = paragraph
    ? {
        "@context": "https://schema.org",
        "@type": "CreativeWork",
        name: paragraph.name,
        text: paragraph.text,
        url,
        inLanguage: text.lang,
        isPartOf: report,
      }
    : { "@context": "https://schema.org", ...report, url };
  // Inside a script element a less-than sign could end it.
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
