/** The part of a word that carries its meaning. */
import type { Language } from "../paths.ts";
import { withoutParticle } from "./particles.ts";

/**
 * The part of a folded word that carries its meaning, for matching only: English plural and verb endings, Korean
 * particles. Guarded, so that 평가 does not become 평 and "SCM's" meets "SCM".
 *
 * @example stemOf("비핵화의", "ko") // => "비핵화" · stemOf("capabilities", "en") // => "capability"
 */
export function stemOf(key: string, language: Language): string {
  if (language === "ko") return withoutParticle(key);
  const bare = key.replace(/'s?$/u, "");
  if (bare.length <= 4) return bare;
  return bare
    .replace(/ies$/u, "y")
    .replace(/(?<=ss|[xz]|[cs]h)es$/u, "")
    .replace(/(?<![su])s$/u, "");
}
