/** Marks of Markdown: emphasis, links, images, quotation. */
import type { Edit, Mender } from "./mending.ts";

const images = /!\[[^\]\n]*\]\([^)\n]*\)[ \n]?/gu;
const links = /(?<!!)\[([^\]\n]+)\]\((?:https?:|\/|#)[^)\n]*\)/gu;
const quotes = /(?<=\n)> ?/gu;
const strong = /\*\*|__(?=\S)|(?<=\S)__/gu;
const emphasis = /(?<![*\p{L}\p{N}])[*_](?=[^\s*_])([^*_\n]+)(?<=\S)[*_](?![*\p{L}\p{N}])/gu;

/** Takes the marks out. */
export const mendMarks: Mender = ({ text }) => {
  const edits: Edit[] = [];
  const add = (start: number, length: number, corr = "") => {
    const end = start + length;
    if (length > 0 && !edits.some((other) => other.start < end && start < other.end)) {
      edits.push({ start, end, corr, kind: "mark" });
    }
  };
  for (const { 0: mark, index } of text.matchAll(images)) add(index, mark.length);
  for (const { 0: mark, 1: words = "", index } of text.matchAll(links)) add(index, mark.length, words);
  for (const pattern of [quotes, strong])
    for (const { 0: mark, index } of text.matchAll(pattern)) add(index, mark.length);
  for (const { 0: mark, index } of text.matchAll(emphasis)) {
    add(index, 1);
    add(index + mark.length - 1, 1);
  }
  return { edits };
};
