/** The filter of the register: its state, its address, and what it lets through. */
import { plainOf } from "../../text/plain.ts";

/** What a reader asked for; an empty string lets everything through. */
export interface Filter {
  /** State of the text: held or reported. */
  text: string;
  /** Host country: US or KR. */
  host: string;
  /** Words that must all occur in the names, places, years or number of a meeting. */
  q: string;
}

export const filterKeys = ["text", "host", "q"] as const satisfies (keyof Filter)[];

/** What the filter sees of a meeting. */
export interface Filtered {
  state: string;
  host: string;
  /** In small letters. */
  haystack: string;
}

/** Reads the filter from the query of an address, with or without its question mark. */
export function readFilter(query: string): Filter {
  const parameters = new URLSearchParams(query);
  return { text: parameters.get("text") ?? "", host: parameters.get("host") ?? "", q: parameters.get("q") ?? "" };
}

/** @example filterQuery({ text: "held", host: "", q: "" }) // => "?text=held" */
export function filterQuery(filter: Filter): string {
  const set = filterKeys.flatMap((key) => (filter[key].trim() === "" ? [] : [[key, filter[key].trim()]]));
  return set.length === 0 ? "" : `?${new URLSearchParams(set)}`;
}

/** Whether a meeting passes. */
export function passes({ text, host, q }: Filter, meeting: Filtered): boolean {
  const words = plainOf(q).text.toLowerCase().split(" ").filter(Boolean);
  const haystack = plainOf(meeting.haystack).text;
  return (
    (text === "" || meeting.state === text) &&
    (host === "" || meeting.host === host) &&
    words.every((word) => haystack.includes(word))
  );
}
