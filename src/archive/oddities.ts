/** What looks like damage and may be the document's own: told by the check and by the import, and never a fault. */
import type { Language } from "../paths.ts";
import type { Paragraph } from "../text/model.ts";
import type { Corpus } from "./corpus.ts";

/** A shape of damage: what it is, and in which language alone it is one. */
interface Oddity {
  pattern: RegExp;
  kind: "glued" | "stop";
  message: string;
  only?: Language;
}

const abbreviations = "Jr|Sr|Gen|St|Mt|No|Art|vs|etc|Dr|Inc|Co|Ltd";

export const oddities: readonly Oddity[] = [
  {
    pattern: /\p{Ll}[.!?]\p{Lu}\p{Ll}|(?:\b[A-Z]{3,}|\))\.(?:The|In|Both|They|He|To|It|On|This)\b/u,
    kind: "glued",
    message: "Two sentences may be glued together",
  },
  { pattern: /[가-힣]\.[가-힣]{2}/u, kind: "glued", message: "Two sentences may be glued together", only: "ko" },
  {
    pattern: new RegExp(`(?<!\\b\\p{Lu}|\\b(?:${abbreviations}))[.] (?=\\p{Ll}{3})`, "u"),
    kind: "stop",
    message: "A stop parts nothing",
    only: "en",
  },
];

/** The words around an oddity in a text; nothing where there is none. */
function oddIn(text: string, language: Language, { pattern, only }: Oddity): string | undefined {
  if (only !== undefined && only !== language) return undefined;
  const match = pattern.exec(text);
  return match ? text.slice(Math.max(0, match.index - 20), match.index + match[0].length + 20) : undefined;
}

/** What the texts held have of it, a line each; what an editor flagged there is known. */
export function odditiesOf({ communiques }: Pick<Corpus, "communiques">): string[] {
  return communiques.flatMap(({ id, lang, paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      oddities.flatMap((oddity) => {
        const around = oddIn(paragraph.text, lang, oddity);
        return around === undefined || isFlagged(paragraph, around)
          ? []
          : [`${id} ¶${paragraph.number}: ${oddity.message.toLowerCase()}: "…${around}…"`];
      }),
    ),
  );
}

function isFlagged({ sentences }: Paragraph, around: string): boolean {
  const flagged = sentences.flatMap(({ inlines }) =>
    inlines.flatMap((part) => (part.kind === "sic" ? [part.text] : [])),
  );
  return flagged.some((words) => around.includes(words) || words.includes(around));
}
