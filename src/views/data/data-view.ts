/** The page of the data: files with examples that work, and the fields of each shape. */
import { z } from "zod";
import { type Corpus, heldPairs } from "../../archive/corpus.ts";
import { editionOf } from "../../cite/edition.ts";
import { data as words } from "../../i18n/data.ts";
import { yearOf } from "../../i18n/format.ts";
import { type Language, languages, paths } from "../../paths.ts";
import { publishedShapes } from "../../schemas/api.ts";

export interface DataFileView {
  url: string;
  name: string;
  holds: string;
  /** A command for a shell. */
  example: string;
}

export interface ShapeView {
  name: keyof typeof publishedShapes;
  schema: string;
  fields: readonly { path: string; type: string; description: string }[];
}

export interface DataPageView {
  files: readonly DataFileView[];
  shapes: readonly ShapeView[];
  citation: string;
}

export function dataView(corpus: Corpus, lang: Language): DataPageView {
  const { absolute, release } = editionOf(corpus);
  const { what } = words[lang];
  const text = corpus.communiques.find((one) => one.lang === "en") ?? corpus.communiques[0];
  const [pair] = heldPairs(corpus).flatMap(([older, newer]) =>
    languages
      .filter((shared) => [older, newer].every((meeting) => meeting.languages.includes(shared)))
      .map((shared) => `${older.number}-${newer.number}.${shared}`),
  );
  const file = (url: string, holds: string, command: string): DataFileView => ({
    url,
    name: url,
    holds,
    example: `curl -s ${absolute(url)} ${command}`,
  });
  const ofTexts = text
    ? [
        file(
          paths.api(`communiques/${text.id}.json`),
          what.communique,
          "| jq -r '.paragraphs[] | select(.id == \"p2\") | .text'",
        ),
        file(
          paths.api(`lineage/${text.id}.json`),
          what.lineage,
          "| jq '[.sentences[] | select(.line == [])] | length'",
        ),
        file(paths.api(`tei/${text.id}.xml`), what.tei, "| xmllint --xpath 'string(//*[@xml:id=\"p2-s1\"])' -"),
        file(paths.markdown(text.lang, text.meeting), what.markdown, "| head -n 7"),
        file(paths.api(`citations/${text.id}.json`), what.references, "| jq -r '.[0].title'"),
      ]
    : [];
  return {
    files: [
      file(paths.api("meetings.json"), what.meetings, "| jq -r '.meetings[] | select(.text == \"held\") | .number'"),
      ...ofTexts,
      ...(pair ? [file(paths.api(`compare/${pair}.json`), what.comparison, "| jq '.links[] | select(.moved)'")] : []),
      file(
        paths.api("concepts.json"),
        what.concepts,
        "| jq -r '.concepts[] | select(any(.cells[]; .state == \"absent\")) | .id'",
      ),
      file(paths.api("terms.json"), what.terms, "| jq -r '.terms[] | \"\\(.en)\\t\\(.ko)\"'"),
      file(paths.api("paragraphs.csv"), what.paragraphs, "| head -n 2"),
      file(paths.api("topics.csv"), what.topics, "| head -n 5"),
      file(
        paths.feed("texts"),
        what.feeds,
        '| xmllint --xpath \'//*[local-name()="entry"]/*[local-name()="title"]/text()\' -',
      ),
    ],
    shapes: Object.entries(publishedShapes).map(([name, shape]) => ({
      name: name as ShapeView["name"],
      schema: paths.api(`schema/${name}.json`),
      fields: fieldsOf(z.toJSONSchema(shape) as Schema),
    })),
    citation: words[lang].citation(
      release?.id ?? words[lang].unreleased,
      release ? yearOf(release.day) : "",
      absolute(paths.data(lang)),
    ),
  };
}

/** As much of a JSON Schema as the published shapes use. */
interface Schema {
  type?: string;
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
}

/** Every field of a shape by its path: `paragraphs[].sentences[].id`. */
function fieldsOf(schema: Schema, path = ""): ShapeView["fields"] {
  const own = path === "" ? [] : [{ path, type: typeOf(schema), description: schema.description ?? "" }];
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, one]) =>
    fieldsOf(one, path === "" ? name : `${path}.${name}`),
  );
  const items = schema.items ? fieldsOf(schema.items, `${path}[]`).filter((one) => one.path !== `${path}[]`) : [];
  const choices = (schema.anyOf ?? schema.oneOf ?? []).flatMap((one) =>
    fieldsOf(one, path).filter((field) => field.path !== path),
  );
  const all = [...own, ...inner, ...items, ...choices];
  return all.filter((field, index) => all.findIndex((other) => other.path === field.path) === index);
}

function typeOf({ type, enum: values, const: value, items, anyOf, oneOf, format }: Schema): string {
  if (value !== undefined) return JSON.stringify(value);
  if (values) return values.map((one) => JSON.stringify(one)).join(" | ");
  const choices = anyOf ?? oneOf;
  if (choices) return [...new Set(choices.map(typeOf))].join(" | ");
  if (type === "array") return items ? `${typeOf(items)}[]` : "array";
  return format ? `${type} (${format})` : (type ?? "");
}
