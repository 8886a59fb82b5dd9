/** Corrections of published texts, `content/corrections.yaml`, and addresses that moved, `content/moved.yaml`. */
import { z } from "zod";
import { bilingual, isoDate, text } from "./shared.ts";

export const correctionsSchema = z.array(
  z
    .strictObject({
      date: isoDate.meta({ description: "Day on which it was corrected" }),
      text: z
        .string("name the text: 56.en")
        .regex(/^[1-9]\d*\.(?:en|ko)$/, "name the text by meeting and language: 56.en")
        .meta({ description: "The text: 56.en" }),
      place: z
        .string("write the place: p10-s2")
        .regex(
          /^(?:p(?:0|[1-9]\d*)[a-z]?(?:-s[1-9]\d*)?|source)$/,
          "the place is a sentence (p10-s2), a paragraph (p10), or source for the archived file",
        )
        .meta({ description: "Sentence or paragraph whose words changed; source: the archived file was replaced" }),
      before: text.meta({ description: "Words as they were published; of the source its digest" }),
      after: text.meta({ description: "Words in their stead, as they now stand; of the source its new digest" }),
      why: bilingual,
    })
    .check(({ value: { place, before, after }, issues }) => {
      const digests = place === "source" ? [{ before }, { after }] : [];
      const wrong = digests.flatMap((one) => Object.entries(one)).find(([, digest]) => !/^[0-9a-f]{64}$/.test(digest));
      const said = (field: string, input: string, message: string) =>
        issues.push({ code: "custom", input, path: [field], message });
      if (wrong) said(wrong[0], wrong[1], "of a source write its digest (SHA-256), 64 digits, 0 to 9 and small a to f");
      else if (before === after) said("after", after, "a correction changes something: write what stands there now");
    }),
  "corrections.yaml is a list; where there is none yet, write []",
);

/** A correction of a published text. */
export type Correction = z.infer<typeof correctionsSchema>[number];

const path = z
  .string("write an address from the root of the site")
  .regex(/^\/(?:[^\s#?]*\/)?$/, "an address begins and ends with a slash, without # and ?: /topics/cyber/");

export const movedSchema = z.array(
  z.strictObject({
    from: path.meta({ description: "Published address of a page that is no longer there" }),
    to: path.meta({ description: "Where what stood there stands now" }),
  }),
  "moved.yaml is a list; where nothing moved, write []",
);

/** An address that leads on to another. */
export type Moved = z.infer<typeof movedSchema>[number];
