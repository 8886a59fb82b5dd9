/** What the pages ask of the texts by way of example, `content/examples.yaml`. */
import { z } from "zod";
import { bilingual, language, slug, text } from "./shared.ts";

const searches = z
  .array(
    z.strictObject({
      words: text.meta({ description: "As typed into the search, with quotation marks where a phrase is meant" }),
      lang: language.meta({ description: "The language of the words" }),
    }),
    'list searches, e.g. - { words: "Taiwan Strait", lang: en }',
  )
  .default([]);

export const examplesSchema = z.strictObject({
  finding: z
    .strictObject({
      concept: slug.meta({ description: "The concept whose wordings decide in which texts it is found" }),
      phrase: bilingual.meta({
        description: "One of its wordings in each language: the heading, and what is searched",
      }),
    })
    .optional()
    .meta({ description: "A concept in the newest texts, on the home page: what exact finding answers" }),
  home: searches.meta({ description: "Searches to try, on the home page" }),
  search: searches.meta({ description: "Searches to try, on the page of the search" }),
});

export type Examples = z.infer<typeof examplesSchema>;

/** A search to try. */
export type ExampleSearch = Examples["home"][number];
