/** `/llms.txt`: what stands where, for programs that read text. */
import type { Corpus } from "../archive/corpus.ts";
import { editionOf } from "../cite/edition.ts";
import { shell } from "../i18n/shell.ts";
import { languages, paths } from "../paths.ts";
import { siteName } from "../site.ts";

export function llmsFile(corpus: Corpus): string {
  const { absolute } = editionOf(corpus);
  const line = (label: string, path: string, says: string) => `- [${label}](${absolute(path)}): ${says}`;
  const texts = corpus.communiques.map((text) =>
    line(text.title, paths.markdown(text.lang, text.meeting), `${text.lang}, ${text.status}`),
  );
  return `${[
    `# ${siteName}`,
    `> ${shell.en.whatThisIs} ${shell.en.tagline}`,
    "A paragraph is cited by meeting, number and address, e.g. /meetings/56/p10/. What the texts do not say must not be inferred: absence is computed by exact matching, with the wordings tried.",
    "## Texts",
    texts.join("\n"),
    "## Data",
    [
      line("meetings.json", paths.api("meetings.json"), "every meeting since 1968, with sources"),
      line("paragraphs.csv", paths.api("paragraphs.csv"), "one row a paragraph"),
      line("concepts.json", paths.api("concepts.json"), "which concept stands in which text, and where it is absent"),
      line("Everything", paths.zip(), "one archive"),
    ].join("\n"),
    "## About",
    [
      ...languages.map((lang) => line(`About (${lang})`, paths.about(lang), "editorial rules")),
      line("Method", paths.method("en"), "how the comparison works, with its measured accuracy"),
      line("Citing", paths.cite("en"), "addresses and citations"),
      line("Data", paths.data("en"), "files, examples, dictionary, licence"),
    ].join("\n"),
  ].join("\n\n")}\n`;
}
