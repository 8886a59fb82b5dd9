/** What citations need to know of this site and its corpus. */
import type { Communique, Corpus, Meeting } from "../archive/corpus.ts";
import { siteUrl } from "../site.ts";
import type { Cited, Edition } from "./item.ts";

/** What citations need to know of this site. */
export function editionOf(corpus: Corpus): Edition {
  return { release: corpus.releases.at(-1), absolute: (path) => new URL(path, siteUrl).href };
}

/** A text with its meeting. @throws where the corpus has no such meeting: a bug of ours */
export function citedText(corpus: Corpus, text: Communique): Cited {
  const meeting: Meeting | undefined = corpus.meetings.find(({ number }) => number === text.meeting);
  if (!meeting) throw new Error(`This is a bug: the text ${text.id} has no meeting.`);
  return { text, meeting };
}
