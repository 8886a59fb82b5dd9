/** Keeps Korean particles beside what they follow. */

/** Elements whose words are no running text, or that hold no elements. */
const left = /<(script|style|title|textarea|option|svg|button|select)\b[\s\S]*?<\/\1>|<[^>]*>|[^<]+/gu;

/** A closing sign, and Hangul behind it, up to five syllables: a particle, or 이라고 한다. */
const joint = /([)\]’”」』〉》])([가-힣]{1,5})(?![가-힣])/gu;

/** The same for text that a script puts into a page. @returns pieces, every second one to be kept in one line */
export function jointsIn(text: string): string[] {
  return text.split(/([)\]’”」』〉》][가-힣]{1,5}(?![가-힣]))/u);
}

/**
 * A line may end behind a bracket or a closing quotation mark, and no rule of CSS forbids it: the particle behind it is
 * kept there by an element, since a character for the purpose would change the words.
 *
 * @param html of a whole page
 * @example keepParticles("<p>(SCM)를</p>") // => '<p>(SCM<span class="nowrap">)를</span></p>'
 */
export function keepParticles(html: string): string {
  return html.replace(left, (part) =>
    part.startsWith("<") ? part : part.replace(joint, '<span class="nowrap">$1$2</span>'),
  );
}
