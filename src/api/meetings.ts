/** The register as published data. */
import { addressesOf } from "../archive/catalog.ts";
import type { Corpus, Meeting } from "../archive/corpus.ts";
import { paths } from "../paths.ts";
import type { MeetingsFile } from "../schemas/api.ts";
import type { RecordPerson } from "../schemas/meeting.ts";
import type { TextAddress } from "../schemas/text-address.ts";

type Entry = MeetingsFile["meetings"][number];
type Person = NonNullable<Entry["heads"]["rok"]>;

/** `/api/v1/meetings.json`. Facts without a source are `null`, as they are left out of the records. */
export function meetingsFile(corpus: Corpus): MeetingsFile {
  return { version: "1", meetings: corpus.meetings.map(entryOf) };
}

function entryOf(meeting: Meeting): Entry {
  const { heads, mcm } = meeting;
  return {
    number: meeting.number,
    start: meeting.start?.value ?? null,
    end: (meeting.end ?? meeting.start)?.value ?? null,
    city: meeting.city?.en ?? null,
    host: meeting.host?.value ?? null,
    heads: { rok: personOf(heads?.rok, "minister"), us: personOf(heads?.us, "secretary") },
    mcm: mcm
      ? {
          number: mcm.number?.value ?? null,
          start: mcm.start?.value ?? null,
          chairs: { rok: personOf(mcm.chairs?.rok, "chairman"), us: personOf(mcm.chairs?.us, "chairman") },
        }
      : null,
    text: meeting.text,
    languages: [...meeting.languages],
    url: paths.meeting("en", meeting.number),
    texts: addressesOf(meeting).map(addressOf),
    sources: meeting.sources.map(({ id, kind, url, description, advance }) => ({
      id,
      kind,
      url,
      description,
      advance,
    })),
  };
}

function addressOf(text: TextAddress): NonNullable<Entry["texts"]>[number] {
  const { lang, kind, publisher, address, format, whole, instead, paragraphs, lines, sha256, note } = text;
  return {
    lang,
    kind,
    publisher,
    address,
    format,
    whole,
    instead: instead ?? null,
    paragraphs: paragraphs ?? null,
    lines: lines ?? null,
    sha256: sha256 ?? null,
    note: note ?? null,
  };
}

function personOf(person: RecordPerson | undefined, role: Person["role"]): Person | null {
  if (!person) return null;
  return {
    name: person.name,
    hangul: "hangul" in person ? (person.hangul ?? null) : null,
    role: "role" in person ? (person.role ?? role) : role,
  };
}
