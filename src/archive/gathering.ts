/** What is gathered while records are joined, to be judged when all are. */
import type { SiteLink } from "../text/inline.ts";
import type { Inquiry } from "./inquiry.ts";
import type { References } from "./references.ts";

export interface Gathering {
  inquiry: Inquiry;
  references: References;
  /** Links to this site, to be followed when all is read. */
  siteLinks: SiteLink[];
}
