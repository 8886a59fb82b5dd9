/** As much of citation-js as is used here; the packages bring no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(items: readonly object[]);
    format(output: string, options?: object): string;
  }
  export const plugins: {
    config: {
      get(name: "@csl"): { styles: { add(name: string, xml: string): void } };
      get(name: "@bibtex"): { format: object };
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
