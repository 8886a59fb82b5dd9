/** Draft → the files of the edition: the text as MDX, its frontmatter, and the stub of a meeting's record. */
import { stringify } from "yaml";
import { ordinal } from "../ordinal.ts";
import type { CommuniqueRecord, TextStatus } from "../schemas/communique.ts";
import type { Draft, DraftParagraph, Segment } from "./model.ts";

/** What is known of a witness and does not stand in it. */
export interface Origin {
  publisher: string;
  url: string | null;
  retrieved: string | null;
  note: string | undefined;
  /** What came, where the archived file is not that itself. */
  received: CommuniqueRecord["source"]["received"];
  status: TextStatus;
}

/**
 * The file `content/communiques/NN.lang.mdx`.
 *
 * @param topics by the id of the paragraph; those of every paragraph
 * @param count number of lines of the archived file
 */
export function textFile(
  draft: Draft,
  origin: Origin,
  topics: ReadonlyMap<string, readonly string[]>,
  count: number,
): string {
  const paragraphs = draft.paragraphs.map((paragraph) => element(paragraph, topics.get(paragraph.id) ?? []));
  return `---\n${frontmatter(draft, origin, count)}---\n\n${paragraphs.join("\n\n")}\n`;
}

function element({ id, number, blocks }: DraftParagraph, topics: readonly string[]): string {
  const name = number === null ? `id=${JSON.stringify(id)}` : `n={${number}}`;
  const attributes = `${name} topics={[${topics.map((topic) => JSON.stringify(topic)).join(", ")}]}`;
  return `<Paragraph ${attributes}>\n${blocks.map(blockText).join("\n\n")}\n</Paragraph>`;
}

/** @param count number of lines of the archived file; where the text is all of them, no lines are named */
function frontmatter({ meeting, lang, title, numbers, extent }: Draft, origin: Origin, count: number): string {
  const { lines, furniture, before, after } = extent;
  const isAll = lines[0] === 1 && lines[1] === count;
  const lists = (list: readonly unknown[]) => JSON.stringify(list).replace(/,(?=\S)/gu, ", ");
  const rows = [
    `meeting: ${meeting}`,
    `lang: ${lang}`,
    `title: ${quoted(title ?? ownTitle(meeting, lang))}`,
    `status: ${origin.status}`,
    ...(numbers === "assigned" ? ["numbers: assigned"] : []),
    "topics: suggested",
    "source:",
    `  publisher: ${quoted(origin.publisher)}`,
    `  url: ${origin.url === null ? "null" : quoted(origin.url)}`,
    `  retrieved: ${origin.retrieved === null ? "null" : quoted(origin.retrieved)}`,
    ...(isAll ? [] : [`  lines: ${lists(lines)}`]),
    ...(furniture.length > 0 ? [`  furniture: ${lists(furniture)}`] : []),
    ...(before === "" ? [] : [`  before: ${quoted(before)}`]),
    ...(after === "" ? [] : [`  after: ${quoted(after)}`]),
    ...(origin.received
      ? ["  received:", ...Object.entries(origin.received).flatMap(([name, value]) => received(name, value))]
      : []),
    ...(origin.note === undefined ? [] : [`  note: ${quoted(origin.note)}`]),
  ];
  return `${rows.join("\n")}\n`;
}

function received(name: string, value: unknown): string[] {
  if (value === undefined) return [];
  return [`    ${name}: ${Array.isArray(value) ? `[${value.join(", ")}]` : quoted(String(value))}`];
}

/** A scalar of YAML in double quotes, on one line. */
function quoted(text: string): string {
  return stringify(text, { defaultStringType: "QUOTE_DOUBLE", lineWidth: 0 }).trimEnd();
}

/** Where a document prints no title. */
function ownTitle(meeting: number, lang: Draft["lang"]): string {
  if (lang === "ko") return `제${meeting}차 한미안보협의회의(SCM) 공동성명`;
  return `Joint Communiqué of the ${ordinal(meeting, "en")} ROK-U.S. Security Consultative Meeting`;
}

function blockText(segments: readonly Segment[]): string {
  const text = segments
    .map((part) => (typeof part === "string" ? escaped(part) : correction(part)))
    .join("")
    .trim();
  return guarded(text.replace(/ {2,}/gu, " "));
}

function correction({ sic, corr }: { sic: string; corr: string }): string {
  const attribute = `sic="${sic.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
  return corr === "" ? `<Corr ${attribute} />` : `<Corr ${attribute}>${escaped(corr)}</Corr>`;
}

/** What MDX would take for markup, anywhere in a line. */
function escaped(text: string): string {
  return text.replace(/[\\{}<*_`[\]~]/gu, "\\$&").replace(/&(?=#|[a-z\d]+;)/giu, "&amp;");
}

/** What MDX would take for markup at the beginning of a line only. */
function guarded(text: string): string {
  return text
    .replace(/^(?:[#>+=|-]|[-=]{2,})/u, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/u, "$1\\$2")
    .replace(/^(import|export)\b/u, (word) => `&#${word.codePointAt(0)};${word.slice(1)}`);
}
