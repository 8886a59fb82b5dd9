/** A word that leads somewhere. */
export interface WordLink {
  label: string;
  url: string;
}
