/**
 * The published data, version 1: shapes are a promise to other programs. Fields may be added, never moved or taken away.
 * The same schemas make the JSON Schemas at /api/v1/schema/ and check every file in the build's tests.
 */
import { z } from "zod";
import { languages } from "../paths.ts";
import { textStatuses } from "./communique.ts";
import { sourceKinds } from "./meeting.ts";
import { addressFormats, addressKinds, insteadOfText } from "./text-address.ts";

const version = z.literal("1");
const language = z.enum(languages);
const day = z.iso.date();
/** A paragraph by its printed number; one without by its name, as in its id: "0", "17a". */
const paragraphNumber = z.union([z.int().min(1), z.string().regex(/^\d+[a-z]?$/)]);
const sentenceId = z.string().regex(/^p\d+[a-z]?-s\d+$/);

const person = z.strictObject({
  name: z.string().meta({ description: "Name in Latin letters, as the source spells it" }),
  hangul: z.string().nullable(),
  role: z.enum(["minister", "secretary", "deputy", "chairman", "representative"]),
});

const source = z.strictObject({
  id: z.string(),
  kind: z.enum(sourceKinds),
  url: z.string().nullable(),
  description: z.string(),
  advance: z.boolean().meta({ description: "An advance report or a draft, weaker than a report after the event" }),
});

const textAddress = z.strictObject({
  lang: language,
  kind: z.enum(addressKinds).meta({ description: "Who publishes there" }),
  publisher: z.string(),
  address: z.string(),
  format: z.enum(addressFormats),
  whole: z.literal([true, false, "unknown"]).meta({
    description: "Whether the whole text stands there: true, it was read to the end; unknown, only its opening was",
  }),
  instead: z.enum(insteadOfText).nullable().meta({ description: "What stands there where the whole text does not" }),
  paragraphs: z.int().min(1).nullable().meta({ description: "Paragraphs with a printed number; null: not known" }),
  lines: z
    .tuple([z.int().min(1), z.int().min(1)])
    .nullable()
    .meta({
      description: "First and last line of the file that are the text, counted from 1",
    }),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .meta({ description: "Of the file as it was read" }),
  note: z.strictObject({ en: z.string(), ko: z.string() }).nullable(),
});

const chairs = z.strictObject({ rok: person.nullable(), us: person.nullable() });

export const meetingsFile = z
  .strictObject({
    version,
    meetings: z.array(
      z.strictObject({
        number: z.int().min(1),
        start: day.nullable().meta({ description: "null: not known from any source, or the meeting is only planned" }),
        end: day.nullable().meta({ description: "The same day as start for a meeting of one day" }),
        city: z.string().nullable(),
        host: z.enum(["US", "KR"]).nullable(),
        heads: chairs,
        mcm: z.strictObject({ number: z.int().nullable(), start: day.nullable(), chairs }).nullable(),
        text: z.enum(["held", "reported", "not-held", "none-issued"]),
        languages: z.array(language),
        url: z.string(),
        texts: z.array(textAddress).optional().meta({
          description:
            "Public addresses where its text can be read, the best first: official before copies, gists last",
        }),
        sources: z.array(source),
      }),
    ),
  })
  .meta({ title: "Meetings", description: "The register of meetings; what no source tells is null." });

export const communiqueFile = z
  .strictObject({
    version,
    meeting: z.int().min(1),
    lang: language,
    title: z.string(),
    status: z.enum(textStatuses),
    source: z.strictObject({
      publisher: z.string(),
      url: z.string().nullable(),
      retrieved: day.nullable(),
      file: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      note: z.string().nullable(),
    }),
    paragraphs: z.array(
      z.strictObject({
        number: z.int().min(1).nullable().meta({ description: "As the document prints it; null where it prints none" }),
        id: z.string().regex(/^p\d+[a-z]?$/),
        url: z.string(),
        topics: z.array(z.string()),
        text: z.string().meta({ description: "Edited reading" }),
        sic: z.string().meta({ description: "Source reading, white space folded" }),
        sentences: z.array(z.strictObject({ id: sentenceId, text: z.string() })),
        corrections: z.array(z.strictObject({ sic: z.string(), corr: z.string() })),
      }),
    ),
  })
  .meta({ title: "Communiqué", description: "One text in one language, paragraph by paragraph, in both readings." });

const run = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("same"), text: z.string() }),
  z.strictObject({ kind: z.literal("removed"), text: z.string() }),
  z.strictObject({ kind: z.literal("added"), text: z.string() }),
  z.strictObject({
    kind: z.literal("protocol"),
    from: z.string(),
    to: z.string(),
    name: z.enum(["dprk"]).optional().meta({ description: "dprk: North Korea under its other name" }),
  }),
]);

const count = z.int().min(0);
const carried = z.strictObject({ same: count, reworded: count, new: count });

export const comparisonFile = z
  .strictObject({
    version,
    from: z.int().min(1),
    to: z.int().min(1),
    lang: language,
    links: z.array(
      z.strictObject({
        from: paragraphNumber,
        to: paragraphNumber,
        score: z.number().min(0).max(1),
        strength: z.enum(["direct", "partial"]),
        basis: z.enum(["exact", "computed", "curated"]),
        moved: z.boolean(),
      }),
    ),
    sentenceLinks: z
      .array(
        z.strictObject({
          from: sentenceId,
          to: sentenceId,
          strength: z.enum(["same", "reworded", "part"]),
          basis: z.enum(["exact", "computed"]),
          score: z.number().min(0).max(1),
          runs: z.array(run).optional().meta({ description: "Their redline, where the two are no entry of a row" }),
        }),
      )
      .meta({ description: "Sentences that say the same, within rows and across them, many to many" }),
    rows: z
      .array(
        z.strictObject({
          kind: z.enum(["pair", "only-from", "only-to"]),
          from: z.array(paragraphNumber),
          to: z.array(paragraphNumber),
          sentences: z.array(
            z.strictObject({ from: sentenceId.nullable(), to: sentenceId.nullable(), runs: z.array(run) }),
          ),
        }),
      )
      .meta({ description: "Rows partition both texts" }),
    summary: z.strictObject({
      paragraphs: z.strictObject({ from: count, to: count }),
      carried: count,
      merged: count,
      split: count,
      moved: count,
      inPart: count,
      dropped: count,
      newInPart: count,
      new: count,
      sentences: z.strictObject({
        unchanged: count,
        protocol: count,
        changed: count,
        probable: count.optional().meta({ description: "Of the changed, pairs that are only probably partners" }),
        takenUp: count.optional().meta({ description: "Of the older text, found in the newer but not beside them" }),
        takenFrom: count.optional().meta({ description: "Of the newer text, found in the older but not beside them" }),
        removed: count,
        added: count,
      }),
      dprk: count.optional().meta({ description: "How often North Korea stands under its other name" }),
      newer: z.strictObject({ sentences: carried, words: carried }).optional().meta({
        description: "How much of the newer text is said in the same words, in other words, or was not said before",
      }),
    }),
  })
  .meta({
    title: "Comparison",
    description:
      "Two texts of one language, older first. Joining a sentence's same, removed and protocol.from runs gives the older sentence, same, added and protocol.to the newer.",
  });

const traceState = z.enum(["present", "absent", "no-text"]);
const meeting = z.int().min(1);
const wordings = z.array(z.string()).min(1);

export const conceptsFile = z
  .strictObject({
    version,
    concepts: z.array(
      z.strictObject({
        id: z.string(),
        label: z.strictObject({ en: z.string(), ko: z.string() }),
        patterns: z
          .strictObject({ en: wordings, ko: wordings })
          .meta({ description: "Exact wordings; a trailing * stands for any ending" }),
        cells: z
          .array(
            z.strictObject({
              meeting,
              lang: language,
              state: traceState,
              count: count.meta({ description: "Number of places" }),
              paragraphs: z.array(paragraphNumber),
            }),
          )
          .meta({ description: "One for every meeting of the register and language" }),
        runs: z
          .array(z.strictObject({ lang: language, state: traceState, from: meeting, to: meeting }))
          .meta({ description: "Consecutive meetings with the same answer" }),
      }),
    ),
  })
  .meta({
    title: "Concepts",
    description: "Each concept through all meetings by exact matching; no-text is never an absence.",
  });

const forms = z.strictObject({ en: z.array(z.string()), ko: z.array(z.string()) });

export const termsFile = z
  .strictObject({
    version,
    terms: z.array(
      z.strictObject({
        id: z.string(),
        acronym: z.string().nullable(),
        en: z.string(),
        ko: z.string(),
        variants: forms.meta({ description: "Other wordings that readers type or texts print" }),
        meaning: z.strictObject({ en: z.string(), ko: z.string() }),
        url: z.string(),
      }),
    ),
  })
  .meta({ title: "Terms", description: "Terms of the alliance in both languages." });

const place = z.strictObject({ meeting, id: sentenceId });
const relatives = z.array(z.strictObject({ ...place.shape, state: z.enum(["same", "reworded"]) }));

export const lineageFile = z
  .strictObject({
    version,
    meeting,
    lang: language,
    sentences: z.array(
      z.strictObject({
        id: sentenceId,
        first: place.meta({ description: "Where the statement first stands among the texts held" }),
        line: relatives.meta({
          description:
            "The same statement in older texts, nearest first; several of one text where sentences were merged. The state is beside the text listed before, or beside the sentence itself: same but for form, or reworded",
        }),
        absent: z
          .array(meeting)
          .meta({ description: "Held texts since the first in which the statement is not found" }),
        notHeld: z.array(meeting).meta({ description: "Meetings since the first of which no text is held" }),
        phrases: z
          .array(
            z.strictObject({
              text: z.string().min(1),
              first: meeting.meta({ description: "The meeting in whose text these words first stand in this line" }),
            }),
          )
          .meta({ description: "Joined they are the sentence" }),
        later: relatives.optional().meta({ description: "The same statement in newer texts, nearest first" }),
      }),
    ),
  })
  .meta({
    title: "Lineage",
    description:
      "Each sentence of one text back through the texts held in its language, and forth. First is always first among the texts held.",
  });

/** Every published shape under the name of its JSON Schema. */
export const publishedShapes = {
  meetings: meetingsFile,
  communique: communiqueFile,
  comparison: comparisonFile,
  concepts: conceptsFile,
  terms: termsFile,
  lineage: lineageFile,
} as const;

export type MeetingsFile = z.infer<typeof meetingsFile>;
export type CommuniqueFile = z.infer<typeof communiqueFile>;
export type TermsFile = z.infer<typeof termsFile>;
export type ComparisonFile = z.infer<typeof comparisonFile>;
export type LineageFile = z.infer<typeof lineageFile>;
export type ConceptsFile = z.infer<typeof conceptsFile>;
