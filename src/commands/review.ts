/**
 * `npm run review -- NN`: what changed in the text of a meeting, as Markdown: sentences, statements under another verb,
 * concepts, what was reported beforehand, the two languages. Numbers and links; no adjectives.
 */
import { checkContent } from "../archive/check.ts";
import { contentDir } from "../archive/content-dir.ts";
import { type Corpus, communiqueOf, textFor } from "../archive/corpus.ts";
import { EditionError } from "../edition-error.ts";
import { type Language, languages } from "../paths.ts";
import { siteUrl } from "../site.ts";
import { nameOfText, reviewMarkdown, reviewView } from "../views/review/review-view.ts";
import { runCommand } from "./command.ts";

const usage = {
  call: "npm run review --",
  purpose: "what changed in the text of a meeting, as Markdown",
  free: ["NN"],
  options: { json: "prints it as JSON" },
  values: {
    against: "the meeting with which it is compared; else the last one before it that is held",
    lang: "the language of the text and of the review: en or ko; else English where it is held",
  },
};

await runCommand(usage, ({ words, options, values }) => {
  const { corpus, faults } = checkContent(contentDir());
  // On the evening of release the report still stands beside the text: what it says is a part of the review.
  const others = faults.filter(({ message }) => !message.startsWith("content/reports/"));
  if (others[0]) throw others[0];
  const lang = languageIn(values.get("lang"));
  const text = textIn(corpus, words[0], lang);
  const against = values.has("against") ? meetingIn(values.get("against")) : undefined;
  if (against !== undefined && (against >= text.meeting || !communiqueOf(corpus, against, text.lang))) {
    throw new EditionError(
      `--against is ${against}, and no older text of that meeting is held in the language of the ${nameOfText(text)}.`,
      `Name one of: ${olderThan(corpus, text.meeting, text.lang) || "none is held"}.`,
    );
  }
  const view = reviewView(corpus, text, lang ?? text.lang, against);
  if (!view) {
    throw new EditionError(
      `There is nothing beside which the ${nameOfText(text)} can be reviewed.`,
      "Bring in an older text of the same language: npm run import -- NN en.",
    );
  }
  console.log(options.has("json") ? JSON.stringify(view, null, 2) : reviewMarkdown(view, siteUrl).trimEnd());
});

function languageIn(given: string | undefined): Language | undefined {
  if (given === undefined) return undefined;
  const lang = languages.find((one) => one === given);
  if (!lang) throw new EditionError(`--lang is "${given}".`, "Write --lang en or --lang ko.");
  return lang;
}

function meetingIn(given: string | undefined): number {
  if (given !== undefined && /^[1-9]\d*$/u.test(given)) return Number(given);
  throw new EditionError(
    `"${given ?? ""}" is no number of a meeting.`,
    "Write it in digits, e.g. npm run review -- 56.",
  );
}

function textIn(corpus: Corpus, given: string | undefined, lang: Language | undefined) {
  const meeting = meetingIn(given);
  const text = lang ? communiqueOf(corpus, meeting, lang) : textFor(corpus, meeting, "en");
  if (text) return text;
  const held = [...new Set(corpus.communiques.map((one) => one.meeting))].join(", ");
  throw new EditionError(
    `No text of meeting ${meeting} is held${lang ? ` in ${lang}` : ""}.`,
    `Bring it in (npm run import -- ${meeting} ${lang ?? "en"}), or name one of: ${held}.`,
  );
}

function olderThan({ communiques }: Corpus, meeting: number, lang: Language): string {
  return communiques
    .filter((text) => text.lang === lang && text.meeting < meeting)
    .map((text) => text.meeting)
    .join(", ");
}
