/** Releases of the edition, `content/releases.yaml`, the oldest first: what a citation names beside the day it was read. */
import { z } from "zod";
import { isoDate } from "./shared.ts";

export const releaseSchema = z.strictObject({
  id: z
    .string('write the name of a release in quotes: "2026.2"')
    .regex(/^(?:19|20)\d\d\.[1-9]\d*$/, 'a release is named by its year and its number in it: "2026.2"')
    .meta({ description: 'Year and number in the year: "2026.2"' }),
  day: isoDate.meta({ description: "Day of the release" }),
});

export type Release = z.infer<typeof releaseSchema>;
