/** The two interfaces: English at `/`, Korean at `/ko/`, from one set of routes below `[...locale]`. */
import { type Language, languages, paths } from "../paths.ts";

/** The other language of the edition. */
export function otherLanguage(lang: Language): Language {
  return lang === "en" ? "ko" : "en";
}

/** Names of the languages in themselves. */
export const languageNames = { en: "English", ko: "한국어" } as const satisfies Record<Language, string>;

/** The interface to which an address belongs; for parts of a page that are given no props, such as those inside MDX. */
export function languageOfPath(pathname: string): Language {
  return pathname.startsWith(paths.home("ko")) ? "ko" : "en";
}

/** One static path for each interface, or for each interface and set of further parameters. */
export function localePaths(): LocalePath[];
export function localePaths<Params extends Record<string, string>, Props extends object>(
  routes: readonly { params: Params; props: Props }[],
): (LocalePath & { params: Params; props: Props })[];
export function localePaths(routes: readonly { params: object; props: object }[] = [{ params: {}, props: {} }]) {
  return languages.flatMap((lang) =>
    routes.map(({ params, props }) => ({
      params: { locale: lang === "en" ? undefined : lang, ...params },
      props: { lang, ...props },
    })),
  );
}

export interface LocalePath {
  params: { locale: string | undefined };
  props: { lang: Language };
}
