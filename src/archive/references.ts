/** What records say of meetings, topics and concepts, by name: a name that leads nowhere is one fault, wherever it stands. */
import type { EditionError } from "../edition-error.ts";
import { nearest } from "../nearest.ts";
import type { Place } from "../text/messages.ts";
import { files, type Inquiry } from "./inquiry.ts";
import { faults } from "./messages.ts";

/** The names that exist. */
export interface Known {
  meetings: readonly number[];
  topics: readonly string[];
  concepts: readonly string[];
}

export class References {
  readonly #meetings = new Map<number, Place[]>();
  readonly #topics = new Map<string, Place[]>();
  readonly #concepts = new Map<string, Place[]>();

  meeting(number: number, place: Place): void {
    keep(this.#meetings, number, place);
  }

  topic(id: string, place: Place): void {
    keep(this.#topics, id, place);
  }

  concept(id: string, place: Place): void {
    keep(this.#concepts, id, place);
  }

  /** Reports every name that leads nowhere, except where the file that would have it cannot be read. */
  report(known: Known, inquiry: Inquiry): void {
    const { meetings, topics, concepts } = known;
    const lead = <Name>(
      names: ReadonlyMap<Name, Place[]>,
      present: readonly Name[],
      fileOf: (name: Name) => string,
      fault: (places: readonly Place[], name: Name) => EditionError,
    ) => {
      for (const [name, places] of names) {
        if (present.includes(name) || inquiry.mayExist(fileOf(name))) continue;
        inquiry.report(fault(places, name), fileOf(name), ...places.flatMap(spoiled));
      }
    };
    lead(this.#meetings, meetings, files.meeting, faults.unknownMeeting);
    lead(this.#topics, topics, files.topic, (places, id) => faults.unknownTopic(places, id, nearest(id, topics)));
    lead(this.#concepts, concepts, files.concept, (places, id) =>
      faults.unknownConcept(places, id, nearest(id, concepts)),
    );
  }
}

/** The topics of a paragraph are in doubt when one of them is unknown: its other language need not follow. */
function spoiled({ file, paragraph }: Place): string[] {
  return paragraph === undefined ? [`${file}#outline`] : [`${file}#topics-${paragraph}`];
}

function keep<Name>(names: Map<Name, Place[]>, name: Name, place: Place): void {
  names.set(name, [...(names.get(name) ?? []), place]);
}
