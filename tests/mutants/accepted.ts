/** Mutants that may live, each with the reason. One that is killed after all is reported as stale. */
import type { Mutant } from "./mutant.ts";

export interface Accepted {
  file: string;
  /** The source line, without its indentation: it is found wherever the line moves. */
  code: string;
  /** `0.3 → 0.33`; all changes of the line where it is left out. */
  what?: string;
  /** Why it may live: nothing can come out otherwise, it comes out slower only, or it looks otherwise only. */
  reason: string;
}

export const accepted: readonly Accepted[] = [
  {
    file: "src/align/align.ts",
    code: "const pairs = withoutRivalsOfExact(weighed(older, newer, weights)).filter(({ score }) => score >= linkConfidence);",
    what: ">= → >",
    reason: "No double is both a share of the logistic function and .47: nothing ever equals the bound.",
  },
  {
    file: "src/align/align.ts",
    code: "from: older[pair.from]?.paragraph.number ?? 0,",
    what: "0 → 1",
    reason: "A pair names paragraphs that are there.",
  },
  {
    file: "src/align/align.ts",
    code: "to: newer[pair.to]?.paragraph.number ?? 0,",
    what: "0 → 1",
    reason: "A pair names paragraphs that are there.",
  },
  {
    file: "src/align/align.ts",
    code: "const sureness = from.paragraphs.map(() => to.paragraphs.map(() => 0));",
    what: "0 → 1",
    reason: "Every pair of paragraphs is weighed and written over it.",
  },
  {
    file: "src/align/sentence-evidence.ts",
    code: "return whole > 0 ? Math.min(1, part / whole) : 0;",
    reason:
      "A sentence without weight is like none but an exact one, whose shares nobody asks; no part exceeds its whole.",
  },
  {
    file: "src/align/assignment.ts",
    code: "const size = Math.max(weights.length, weights[0]?.length ?? 0);",
    what: "0 → 1",
    reason: "A table without rows has no cell to take, whatever its size.",
  },
  {
    file: "src/align/assignment.ts",
    code: "column > 0 && cost(row - 1, column - 1) < 0 ? [[row - 1, column - 1]] : [],",
    what: "> → >=",
    reason: "Column 0 is none of the table's and weighs nothing.",
  },
  {
    file: "src/align/assignment.ts",
    code: "const previous = new Array<number>(size + 1).fill(0);",
    what: "0 → 1",
    reason: "Written before it is read.",
  },
  {
    file: "src/align/assignment.ts",
    code: "let [least, next] = [Number.POSITIVE_INFINITY, 0];",
    what: "0 → 1",
    reason: "One column is always free, and the first free one takes its place.",
  },
  {
    file: "src/align/order.ts",
    code: "const ends: Weighted[] = [{ from: -1, to: -1, weight: 0 }, ...run, { from: fromLength, to: toLength, weight: 0 }];",
    what: "0 → 1",
    reason: "The ends of the line have a place; nobody asks for their weight.",
  },
  {
    file: "src/align/order.ts",
    code: "const index = points.findIndex(([at]) => at >= x);",
    what: ">= → >",
    reason: "On a point the line before it and the line after it agree.",
  },
  {
    file: "src/align/run.ts",
    code: "let previous = -1;",
    what: "1 → 2",
    reason: "No pair stands at −1 nor at −2.",
  },
  {
    file: "src/align/run.ts",
    code: "if (isBefore && (best[at]?.weight ?? 0) > (best[previous]?.weight ?? 0)) previous = at;",
    what: "0 → 1",
    reason: "What stands before has been weighed; what has no previous one weighs less than any.",
  },
  {
    file: "src/align/run.ts",
    code: "best.push({ weight: pair.weight + (best[previous]?.weight ?? 0), previous });",
    what: "0 → 1",
    reason: "Every run then weighs one more, and the heaviest stays the heaviest.",
  },
  {
    file: "src/align/run.ts",
    code: "return (a?.from ?? 0) - (b?.from ?? 0) || (a?.to ?? 0) - (b?.to ?? 0);",
    what: "0 → 1",
    reason: "Both pairs are there.",
  },
  {
    file: "src/align/acronyms.ts",
    code: "if (!other || form.acronym < other.acronym) known.set(name, form);",
    what: "< → <=",
    reason: "One name with one acronym is the same form, whichever of the two is kept.",
  },
  {
    file: "src/align/sentences.ts",
    code: ".sort((a, b) => (place.get(a.from) ?? 0) - (place.get(b.from) ?? 0));",
    what: "0 → 1",
    reason: "Every sentence of a link has its place.",
  },
  {
    file: "src/align/vector.ts",
    code: "const highest = vectors.reduce((most, { terms }) => Math.max(most, terms.at(-1) ?? -1), -1);",
    what: "1 → 0",
    reason: "A table too long is empty at its end; where no vector has a term, none is looked up.",
  },
  {
    file: "src/align/vector.ts",
    code: "const highest = vectors.reduce((most, { terms }) => Math.max(most, terms.at(-1) ?? -1), -1);",
    what: "1 → 2",
    reason: "A table too long is empty at its end; where no vector has a term, none is looked up.",
  },
  {
    file: "src/align/vector.ts",
    code: "const starts = new Int32Array(highest + 2);",
    what: "2 → 3",
    reason: "The place more is never looked up.",
  },
  {
    file: "src/measure/fit.ts",
    code: "let beta = new Array<number>(width + 1).fill(0);",
    what: "0 → 1",
    reason: "Newton's method ends at the same weights from either beginning.",
  },
  {
    file: "src/measure/fit.ts",
    code: "const hessian = beta.map((_, k) => beta.map((__, l) => (k === l ? (k < width ? ridge : 1e-6) : 0)));",
    what: "< → <=",
    reason: "It leads each step; where the steps end, the gradient alone decides.",
  },
  {
    file: "src/measure/fit.ts",
    code: "const hessian = beta.map((_, k) => beta.map((__, l) => (k === l ? (k < width ? ridge : 1e-6) : 0)));",
    what: "1e-6 → 9e-7",
    reason: "It leads each step; where the steps end, the gradient alone decides.",
  },
  {
    file: "src/measure/fit.ts",
    code: "const hessian = beta.map((_, k) => beta.map((__, l) => (k === l ? (k < width ? ridge : 1e-6) : 0)));",
    what: "1e-6 → 0.0000011",
    reason: "It leads each step; where the steps end, the gradient alone decides.",
  },
  {
    file: "src/measure/fit.ts",
    code: "const [votes = 0, standing = 0, detour = 0, subject = 0, bias = 0] = fitLogistic(",
    what: "0 → 1",
    reason: "There are five weights.",
  },
  {
    file: "src/measure/fit.ts",
    code: ".reduce((best, row) => (Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best));",
    what: "> → >=",
    reason: "Of two equal pivots either will do.",
  },
  {
    file: "src/compare/link-changes.ts",
    code: 'const [from = 0, to = 0] = link.split(">").map(Number);',
    what: "0 → 1",
    reason: "A mark always has both numbers.",
  },
  {
    file: "src/compare/rows.ts",
    code: 'if (a.strength !== b.strength) return a.strength === "direct" ? -1 : 1;',
    what: "1 → 0",
    reason: "Sorting asks whether one stands before the other, not by how much.",
  },
  {
    file: "src/compare/rows.ts",
    code: 'if (a.strength !== b.strength) return a.strength === "direct" ? -1 : 1;',
    what: "1 → 2",
    reason: "Sorting asks whether one stands before the other, not by how much.",
  },
  {
    file: "src/compare/shared-words.ts",
    code: "content += 1;",
    what: "1 → 2",
    reason:
      "Phrases are asked which has more words of content, and whether it has two: three instead of two answers both.",
  },
  {
    file: "src/diff/acronym.ts",
    code: "return at < 0 ? said : [...said.slice(0, at - 1), ...said.slice(endOf(at) + 1)];",
    what: "0 → 1",
    reason: "An acronym in brackets has a bracket before it: it is never the first.",
  },
  {
    file: "src/diff/acronym.ts",
    code: "return at < 0 ? said : [...said.slice(0, at - 1), ...said.slice(endOf(at) + 1)];",
    what: "< → <=",
    reason: "An acronym in brackets has a bracket before it: it is never the first.",
  },
  {
    file: "src/diff/articles.ts",
    code: 'result.splice(-1, 1, ...(start.from.length > 0 ? [start] : []), joined("changed", [end, stretch]));',
    what: "> → >=",
    reason: "A stretch without tokens prints nothing.",
  },
  {
    file: "src/diff/edges.ts",
    code: "if (older + newer === 0) return [stretch];",
    what: "0 → 1",
    reason: "The s of a genitive is two tokens, and another case one of either side: it is never one.",
  },
  {
    file: "src/diff/edges.ts",
    code: "const isOne = older + newer > 0 && older * newer === 0;",
    what: "0 → 1",
    reason: "The s of a genitive is two tokens: it is never one.",
  },
  {
    file: "src/diff/keep.ts",
    code: "while (i > 0 && j > 0) {",
    what: "> → >=",
    reason: "Before the first token of either sentence nothing is open, and one more step only leaves the table.",
  },
  {
    file: "src/protocol/english.ts",
    code: "const name = months[(month ?? 1) - 1];",
    what: "1 → 0",
    reason: "A day of the records has a month. (The month itself, counted from 1, is held.)",
  },
  {
    file: "src/protocol/english.ts",
    code: "const name = months[(month ?? 1) - 1];",
    what: "1 → 2",
    reason: "A day of the records has a month. (The month itself, counted from 1, is held.)",
  },
  {
    file: "src/protocol/finder.ts",
    code: "return within.length > 0 ? { ...span, within } : span;",
    what: "0 → 1",
    reason: "A wording of two names each of them or neither.",
  },
  {
    file: "src/protocol/korean.ts",
    code: "roster.cities.length > 0",
    what: "0 → 1",
    reason: "A city has a name in either language: there is none, or there are two.",
  },
  {
    file: "src/protocol/names.ts",
    code: 'return [...new Set(patterns)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");',
    what: "< → <=",
    reason: "No two of them are equal.",
  },
  {
    file: "src/protocol/names.ts",
    code: 'return [...new Set(patterns)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");',
    what: "1 → 0",
    reason: "Sorting asks whether one stands before the other, not by how much.",
  },
  {
    file: "src/protocol/names.ts",
    code: 'return [...new Set(patterns)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");',
    what: "1 → 2",
    reason: "Sorting asks whether one stands before the other, not by how much.",
  },
  {
    file: "src/protocol/roster.ts",
    code: "return [...known].map(String).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));",
    what: "< → <=",
    reason: "No two of them are equal.",
  },
  {
    file: "src/protocol/roster.ts",
    code: "return [...known].map(String).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));",
    what: "1 → 0",
    reason: "Sorting asks whether one stands before the other, not by how much.",
  },
  {
    file: "src/protocol/roster.ts",
    code: "return [...known].map(String).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));",
    what: "1 → 2",
    reason: "Sorting asks whether one stands before the other, not by how much.",
  },
  {
    file: "src/search/excerpt.ts",
    code: "const densest = densestMark(marks, length / 2) ?? { start: 0, end: 0, word: 0 };",
    what: "0 → 1",
    reason: "A quarter before either lies before the text, and a word of the text ends after either.",
  },
  {
    file: "src/search/lookup.ts",
    code: "const [first, ...others] = [...lists].sort((one, other) => one.size - other.size);",
    reason: "Which list is walked through makes it faster or slower, no more.",
  },
  {
    file: "src/search/lookup.ts",
    code: "return new Map(shared.map(([at, count]) => [at, Math.min(count, ...others.map((list) => list.get(at) ?? 0))]));",
    what: "0 → 1",
    reason: "Every list holds what all share.",
  },
  {
    file: "src/search/lookup.ts",
    code: "{ length: spelling.length - 1 },",
    reason: "A cut behind the last letter leaves a rest of no letters, and no word goes on with it.",
  },
  {
    file: "src/search/lookup.ts",
    code: "if (heads.size === 0) return [];",
    what: "heads.size === 0 → false",
    reason: "It comes out slower only.",
  },
  {
    file: "src/search/engine.ts",
    code: "let newest = 0;",
    what: "0 → 1",
    reason: "Tickets are compared with one another only.",
  },
  {
    file: "src/search/finder.ts",
    code: 'const made = divide((await shelf())[place] ?? "", lang ?? "en");',
    what: 'lang ?? "en" → lang',
    reason: "Only paragraphs that are there are read.",
  },
  {
    file: "src/search/lookup.ts",
    code: "const shared = [...(first ?? [])].filter(([at]) => others.every((list) => list.has(at)));",
    what: "first ?? [] → first",
    reason: "A phrase has a word.",
  },
  {
    file: "src/search/lookup.ts",
    code: "return new Map(shared.map(([at, count]) => [at, Math.min(count, ...others.map((list) => list.get(at) ?? 0))]));",
    what: "list.get(at) ?? 0 → list.get(at)",
    reason: "Every list holds what all share.",
  },
  {
    file: "src/search/match.ts",
    code: "for (let at = first; before < end; at++) {",
    what: "< → <=",
    reason: "Of the word behind the last letter no letter is taken.",
  },
  {
    file: "src/search/match.ts",
    code: "if (!word) break;",
    what: "!word → false",
    reason: "A compound ends within its words.",
  },
  {
    file: "src/search/match.ts",
    code: "return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };",
    what: "0 → 1",
    reason: "Letters of a compound stand in a word of it.",
  },
  {
    file: "src/search/match.ts",
    code: "return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };",
    what: "parts[0]?.start ?? 0 → parts[0]?.start",
    reason: "Letters of a compound stand in a word of it.",
  },
  {
    file: "src/search/match.ts",
    code: "return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };",
    what: "parts.at(-1)?.end ?? 0 → parts.at(-1)?.end",
    reason: "Letters of a compound stand in a word of it.",
  },
  {
    file: "src/search/same-word.ts",
    code: "for (let stem = shared; stem >= Math.max(shortestStem, shared - 1); stem--) {",
    what: "1 → 2",
    reason: "Two endings that share two letters are forms of a longer stem as well.",
  },
  {
    file: "src/search/same-word.ts",
    code: "for (const { 0: run, index } of word.matchAll(/[^\\p{sc=Hangul}]+/gu)) {",
    what: "[^\\p{sc=Hangul}]+ → [^\\p{sc=Hangul}]*",
    reason: "An empty run begins with no word asked.",
  },
  {
    file: "src/search/spaced.ts",
    code: "for (let cut = Math.min(first.text.length, asked.length - 1); cut > 0; cut--) {",
    what: "min → max",
    reason: "No word ends in more letters than it has, and none goes on with no letters.",
  },
  {
    file: "src/search/spaced.ts",
    code: "for (let cut = Math.min(first.text.length, asked.length - 1); cut > 0; cut--) {",
    what: "1 → 0",
    reason: "No word goes on with no letters.",
  },
  {
    file: "src/search/spaced.ts",
    code: "for (let cut = Math.min(first.text.length, asked.length - 1); cut > 0; cut--) {",
    what: "> → >=",
    reason: "No word ends in no letters.",
  },
  {
    file: "src/search/spaced.ts",
    code: "if (!before || !word || word.start - before.end > 1) return undefined;",
    what: "!before || !word → !word",
    reason: "There is a word before.",
  },
  {
    file: "src/search/query.ts",
    code: 'lang: languages.find((lang): lang is Language => lang === parameters.get("lang")),',
    what: "find → findLast",
    reason: "No two of them are equal.",
  },
  {
    file: "src/search/query.ts",
    code: "meeting: known.meetings.find(({ number }) => number === meeting)?.number,",
    what: "find → findLast",
    reason: "No two of them are equal.",
  },
  {
    file: "src/search/query.ts",
    code: "topic: known.topics.find(({ id }) => id === topic)?.id,",
    what: "find → findLast",
    reason: "No two of them are equal.",
  },
  {
    file: "src/search/word-index.ts",
    code: "return [number, words.length, ...own.map((id) => ids.indexOf(id))] as const;",
    what: "indexOf → lastIndexOf",
    reason: "No two of them are equal.",
  },
  {
    file: "src/search/word-index.ts",
    code: 'return { words: own.join(" "), places: own.map((word) => encodePlaces(places.get(word) ?? [])).join(";") };',
    what: "places.get(word) ?? [] → places.get(word)",
    reason: "Every word has its places.",
  },
  {
    file: "src/search/words.ts",
    code: "for (let at = words.length - 2; at >= 0; at--) {",
    what: "2 → 1",
    reason: "The last word has no next one, and is passed over.",
  },
  {
    file: "src/search/words.ts",
    code: "if (!word || !next || !joint.test(text.slice(word.end, next.start))) continue;",
    what: "!word || !next → !word",
    reason: "Both words are there.",
  },
  {
    file: "src/search/words.ts",
    code: "if (!word || !next || !joint.test(text.slice(word.end, next.start))) continue;",
    what: "!word || !next → !next",
    reason: "Both words are there.",
  },
  {
    file: "src/search/words.ts",
    code: "if (!word || !next || !joint.test(text.slice(word.end, next.start))) continue;",
    what: "!word || !next || !joint.test(text.slice(word.end, next.start)) → !joint.test(text.slice(word.end, next.start))",
    reason: "Both words are there.",
  },
  {
    file: "src/search/words.ts",
    code: "if (!word || !next || !joint.test(text.slice(word.end, next.start))) continue;",
    what: "|| → &&",
    reason: "Both words are there.",
  },
  {
    file: "src/search/words.ts",
    code: 'const hidden = compounds.flatMap((compound, at) => (compound ? [words[at + 1]?.text ?? "", compound.text] : []));',
    what: 'words[at + 1]?.text ?? "" → words[at + 1]?.text',
    reason: "A compound has a second word.",
  },
  {
    file: "src/text/chapter.ts",
    code: "const component = chapterComponents.find((name) => name === element.name);",
    what: "find → findLast",
    reason: "The names of components are distinct.",
  },
  {
    file: "src/text/characters.ts",
    code: "const middleDot = /[·\\u0387\\u1427\\u16eb\\u18df\\u2022\\u2027\\u2219\\u22c5\\u2e31\\u2e33\\u30fb\\ua78f\\uff65\\u{10101}ㆍ\\u119e]/u;",
    what: "· → ∅",
    reason: "It is its own plain form; it stands there for the eye.",
  },
  {
    file: "src/text/characters.ts",
    code: "if (known !== undefined) return known;",
    what: "known !== undefined → false",
    reason: "Slower only.",
  },
  {
    file: "src/text/characters.ts",
    code: "return /^ \\p{M}/u.test(form)",
    what: "^ → ∅",
    reason: "A single sign's form has a space that carries a mark at its beginning, or nowhere.",
  },
  {
    file: "src/text/characters.ts",
    code: ': form.replace(/(?<=^\\p{sc=Hangul})[\\u1100-\\u1112\\u111a\\u1121]$/u, asFinal).normalize("NFC");',
    what: "^ → ∅",
    reason: "A syllable written in jamo has no more than its final after it.",
  },
  {
    file: "src/text/characters.ts",
    code: ': form.replace(/(?<=^\\p{sc=Hangul})[\\u1100-\\u1112\\u111a\\u1121]$/u, asFinal).normalize("NFC");',
    what: "$ → ∅",
    reason: "A syllable written in jamo has no more than its final after it.",
  },
  {
    file: "src/text/characters.ts",
    code: "return finals[initials.indexOf(initial)] ?? initial;",
    what: "indexOf → lastIndexOf",
    reason: "Every consonant stands in the list once.",
  },
  {
    file: "src/text/fold.ts",
    code: "for (let at = 0; at < plain.length; at++) {",
    what: "< → <=",
    reason: "Nothing stands beyond the end.",
  },
  {
    file: "src/text/parse.ts",
    code: "return assemble(number, isTextList(topics) ? topics : [], cuts, blocks, at.line ?? 1);",
    what: "1 → 0",
    reason: "The parser tells the line of every element.",
  },
  {
    file: "src/text/parse.ts",
    code: "return assemble(number, isTextList(topics) ? topics : [], cuts, blocks, at.line ?? 1);",
    what: "1 → 2",
    reason: "The parser tells the line of every element.",
  },
  {
    file: "src/text/particles.ts",
    code: "(a, b) => b.length - a.length || (a < b ? -1 : 1),",
    what: "< → <=",
    reason: "Of two particles of one length no word ends in both: their order is for the eye.",
  },
  {
    file: "src/text/particles.ts",
    code: "(a, b) => b.length - a.length || (a < b ? -1 : 1),",
    what: "< → >=",
    reason: "Of two particles of one length no word ends in both: their order is for the eye.",
  },
  {
    file: "src/text/particles.ts",
    code: "(a, b) => b.length - a.length || (a < b ? -1 : 1),",
    what: "1 → 0",
    reason: "Of two particles of one length no word ends in both: their order is for the eye.",
  },
  {
    file: "src/text/particles.ts",
    code: "(a, b) => b.length - a.length || (a < b ? -1 : 1),",
    what: "1 → 2",
    reason: "Of two particles of one length no word ends in both: their order is for the eye.",
  },
  {
    file: "src/text/particles.ts",
    code: "while (same < from.length && from[same] === to[same]) same++;",
    what: "< → <=",
    reason: "Beyond both ends there is nothing to slice off.",
  },
  {
    file: "src/text/pattern.ts",
    code: 'const folded = text.replace(/[ *]+$/u, "").trimStart();',
    what: "[ *]+ → [ *]*",
    reason: "Cutting off nothing changes nothing.",
  },
  {
    file: "src/text/plain.ts",
    code: "return { start: from, end: end > start ? (places.ends[end - 1] ?? from) : from };",
    what: "places.ends[end - 1] ?? from → places.ends[end - 1]",
    reason: "A stretch ends within the text.",
  },
  {
    file: "src/text/sentence.ts",
    code: "if (next >= text.length || isInBrackets(start, next)) continue;",
    what: ">= → >",
    reason: "After the last stop the end of the text ends the sentence anyway.",
  },
  {
    file: "src/text/sentence.ts",
    code: "while (at < text.length && /\\s/u.test(text.charAt(at))) at++;",
    what: "< → <=",
    reason: "There is no white space beyond the end.",
  },
  {
    file: "src/text/tokens.ts",
    code: "let end = 0;",
    what: "0 → 1",
    reason: "Asked for only where a piece stands before.",
  },
  {
    file: "src/text/tokens.ts",
    code: 'return pieces.length === 0 && printed !== "" ? [{ plain: " ", start: 0, isSpace: true }] : pieces;',
    what: "0 → 1",
    reason: "The first piece is printed from the beginning of the text.",
  },
  {
    file: "src/text/wording.ts",
    code: 'return text.replace(/[ *\\uff0a\\ufe61]+$/u, "");',
    what: "[ *\\uff0a\\ufe61]+ → [ *\\uff0a\\ufe61]*",
    reason: "Cutting off nothing changes nothing.",
  },
  {
    file: "src/text/wording.ts",
    code: "const belongs = (at: number) => Math.abs((partners.get(at) ?? Number.POSITIVE_INFINITY) - at) < to - 1 - from;",
    what: "partners.get(at) ?? Number.POSITIVE_INFINITY → partners.get(at)",
    reason: "Whatever is compared with no number is no less.",
  },
  {
    file: "src/text/wording.ts",
    code: "while (from < to) {",
    what: "< → <=",
    reason: "Where nothing is left, there is nothing to cut off.",
  },
  {
    file: "src/text/wording.ts",
    code: 'const last = /.$/u.exec(text.slice(Math.max(0, to - 2), to))?.[0] ?? "";',
    what: "0 → 1",
    reason: "The last sign is asked for only where the first, which is another one, stays.",
  },
  {
    file: "src/text/wording.ts",
    code: 'const last = /.$/u.exec(text.slice(Math.max(0, to - 2), to))?.[0] ?? "";',
    what: "max → min",
    reason: "The last sign is asked for only where the first, which is another one, stays.",
  },
  {
    file: "src/text/wording.ts",
    code: 'const last = /.$/u.exec(text.slice(Math.max(0, to - 2), to))?.[0] ?? "";',
    what: "2 → 3",
    reason: "One sign of them is taken.",
  },
  {
    file: "src/trace/concordance.ts",
    code: '.replace(/^\\S*\\s(?=.*\\S)/u, (cut) => (start > width ? "" : cut)),',
    what: "^ → ∅",
    reason: "A run of signs and a white space are found first where the text begins, or nowhere.",
  },
  {
    file: "src/trace/matrix.ts",
    code: "const [mine, other] = [own, others].map((list) => list.find((cell) => cell.meeting === meeting));",
    what: "find → findLast",
    reason: "A meeting has one cell in a language.",
  },
  {
    file: "src/trace/matrix.ts",
    code: "if (!shown) return [];",
    what: "!shown → false",
    reason: "The meeting is one of a cell that is held.",
  },
  {
    file: "src/trace/presence.ts",
    code: "const text = texts.find((candidate) => candidate.meeting === meeting && candidate.lang === lang);",
    what: "find → findLast",
    reason: "A meeting has one text in a language.",
  },
  {
    file: "src/trace/survey.ts",
    code: "return head.indexOf(name);",
    what: "indexOf → lastIndexOf",
    reason: "The names of columns are distinct.",
  },
  {
    file: "src/trace/verdict.ts",
    code: 'const state = cells.find((cell) => cell.meeting === meeting && cell.lang === lang)?.state ?? "no-text";',
    what: "find → findLast",
    reason: "A meeting has one cell in a language.",
  },
];

export function isAccepted(mutant: Mutant, list: readonly Accepted[] = accepted): boolean {
  return list.some((entry) => matches(entry, mutant));
}

/** Entries, for the files that were mutated whole, that match no survivor. */
export function staleAmong(survivors: readonly Mutant[], files: readonly string[], list = accepted): Accepted[] {
  return list.filter((entry) => files.includes(entry.file) && !survivors.some((mutant) => matches(entry, mutant)));
}

function matches({ file, code, what }: Accepted, mutant: Mutant): boolean {
  return file === mutant.file && code === mutant.code && (what === undefined || what === mutant.what);
}
