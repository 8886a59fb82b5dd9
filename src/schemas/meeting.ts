/** One meeting: facts, each with its sources. A field without a source is left out; disagreement is shown. */
import { z } from "zod";
import {
  bilingual,
  isoDate,
  meetingNumber,
  slug,
  sourceIds,
  text,
  webAddress,
  wholeNumber,
  yesOrNo,
} from "./shared.ts";
import { textAddressSchema } from "./text-address.ts";

const day = z.strictObject({ value: isoDate, sources: sourceIds });
const place = z.strictObject({ en: text, ko: text, sources: sourceIds });

/** Kinds of sources, from official to private; the interface names them in both languages. */
export const sourceKinds = [
  "communique-text",
  "official-publication",
  "official-record",
  "official-release",
  "official-news",
  "official-copy",
  "cable",
  "press",
  "reference",
  "digest",
  "analysis",
  "web",
] as const;

const latinName = text
  .refine((name) => !/\p{Script=Hangul}/u.test(name), "write the name in Latin letters")
  .refine((name) => !/\p{N}/u.test(name), "no name has figures: write it as the source spells it");

const rokPerson = z.strictObject({
  name: latinName.meta({ description: "Name in Latin letters, as the source spells it" }),
  hangul: text
    .regex(/^[\p{Script=Hangul} ]+$/u, "write the name in Hangul; in Latin letters it stands under name")
    .optional(),
  basis: text.optional().meta({ description: "Where the spelling in Latin letters comes from" }),
  note: bilingual.optional(),
  sources: sourceIds,
});

const usPerson = z.strictObject({
  name: latinName,
  role: z
    .enum(["secretary", "deputy", "representative"], "the role is secretary (default), deputy or representative")
    .optional()
    .meta({ description: "Left out for the Secretary (or the Chairman) himself" }),
  note: bilingual.optional(),
  sources: sourceIds,
});

const source = z.strictObject({
  id: slug,
  kind: z.enum(sourceKinds, `the kind of a source is one of: ${sourceKinds.join(", ")}`),
  url: webAddress.nullable(),
  description: text,
  advance: yesOrNo("advance").meta({
    description: "true for an advance report or a draft, which is weaker than a report after the event",
  }),
});

/** Fields that sources may disagree on, of a record and of what it leaves out. */
const disputed = [
  "number",
  "status",
  "plan",
  "name",
  "start",
  "end",
  "start/end",
  "city",
  "host",
  "venue",
  "heads.rok",
  "heads.us",
  "mcm.number",
  "mcm.start",
  "mcm.place",
  "mcm.chairs.rok",
  "mcm.chairs.us",
  "communique",
] as const;

const disagreement = z.strictObject({
  field: z
    .enum(disputed, `a disagreement is about one of: ${disputed.join(", ")}`)
    .meta({ description: "Field of this record, e.g. mcm.start" }),
  values: z
    .array(bilingual)
    .min(2, "a disagreement has at least two values")
    .refine((values) => new Set(values.map(({ en }) => en)).size === values.length, "each value stands there once"),
  sources: sourceIds,
});

export const meetingSchema = z.strictObject({
  number: meetingNumber,
  status: z.enum(["held", "planned"], "the status is held or planned"),
  name: place.optional().meta({ description: "Name at the time, where it was another" }),
  start: day.optional(),
  end: day.optional().meta({ description: "Last day, only where the meeting took several" }),
  city: place.optional(),
  host: z
    .strictObject({ value: z.enum(["US", "KR"], "the host is US or KR"), sources: sourceIds })
    .optional()
    .meta({ description: "Country in which the meeting was held" }),
  venue: place.optional(),
  heads: z.strictObject({ rok: rokPerson.optional(), us: usPerson.optional() }).optional(),
  mcm: z
    .strictObject({
      number: z
        .strictObject({
          value: wholeNumber("the MCM has a whole number").min(1, "MCMs are counted from 1"),
          sources: sourceIds,
        })
        .optional(),
      start: day.optional(),
      place: place.optional(),
      chairs: z.strictObject({ rok: rokPerson.optional(), us: usPerson.optional() }).optional(),
    })
    .optional()
    .meta({ description: "The paired Military Committee Meeting; its number does not follow the SCM's" }),
  communique: z
    .strictObject({
      issued: yesOrNo("issued"),
      date: isoDate.optional(),
      english: yesOrNo("english").meta({ description: "An English text was seen in public copies" }),
      korean: yesOrNo("korean").meta({ description: "A Korean text was seen in public copies" }),
      urls: z
        .array(webAddress)
        .optional()
        .meta({ description: "Of older records; texts says more, and is what is read" }),
      sources: sourceIds,
    })
    .optional(),
  texts: z.array(textAddressSchema).optional().meta({ description: "Public addresses where the texts can be read" }),
  summary: place.optional(),
  disagreements: z.array(disagreement).optional(),
  notes: z.array(bilingual).optional(),
  sources: z.array(source).min(1, "a record needs at least one source"),
});

export type MeetingRecord = z.infer<typeof meetingSchema>;
export type RecordPerson = z.infer<typeof rokPerson> | z.infer<typeof usPerson>;
