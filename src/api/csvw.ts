/** What the columns of the tables mean: metadata of "CSV on the Web", which stand beside each table. */

interface Column {
  name: string;
  datatype: "integer" | "string" | "boolean" | "anyURI";
  description: string;
  /** What parts several values of one cell. */
  separator?: string;
  isRequired?: boolean;
}

const columns: Record<"paragraphs" | "topics", readonly Column[]> = {
  paragraphs: [
    { name: "meeting", datatype: "integer", description: "Number of the meeting", isRequired: true },
    { name: "lang", datatype: "string", description: "Language of the text: en or ko", isRequired: true },
    {
      name: "number",
      datatype: "integer",
      description: "Number of the paragraph; empty where the document prints none",
    },
    { name: "id", datatype: "string", description: "Permanent id of the paragraph in its text: p10", isRequired: true },
    { name: "url", datatype: "anyURI", description: "Address below the site's origin", isRequired: true },
    { name: "topics", datatype: "string", separator: " ", description: "Topics of the vocabulary, the main one first" },
    {
      name: "text",
      datatype: "string",
      description:
        "Words in the edited reading; behind an apostrophe where a spreadsheet would take them for a formula",
      isRequired: true,
    },
  ],
  topics: [
    { name: "meeting", datatype: "integer", description: "Number of the meeting", isRequired: true },
    { name: "lang", datatype: "string", description: "Language of the text: en or ko", isRequired: true },
    { name: "topic", datatype: "string", description: "Topic of the vocabulary", isRequired: true },
    {
      name: "words",
      datatype: "integer",
      description: "Words of the paragraphs whose main topic it is",
      isRequired: true,
    },
    { name: "paragraphs", datatype: "string", separator: " ", description: "These paragraphs, by number or name" },
    { name: "also", datatype: "string", separator: " ", description: "Other paragraphs that carry it" },
    {
      name: "read",
      datatype: "boolean",
      description: "Whether an editor has read the text's topics",
      isRequired: true,
    },
  ],
};

/** Names of the tables. */
export const tables = ["paragraphs", "topics"] as const;

/** `/api/v1/paragraphs.csv-metadata.json` */
export function tableMetadata(name: (typeof tables)[number]): object {
  return {
    "@context": "http://www.w3.org/ns/csvw",
    url: `${name}.csv`,
    dialect: { encoding: "utf-8", header: true, delimiter: ",", quoteChar: '"', doubleQuote: true },
    tableSchema: {
      columns: columns[name].map(({ name: column, datatype, description, separator, isRequired }) => ({
        name: column,
        titles: column,
        "dc:description": description,
        datatype,
        required: isRequired ?? false,
        ...(separator ? { separator } : {}),
      })),
      primaryKey: name === "paragraphs" ? ["meeting", "lang", "id"] : ["meeting", "lang", "topic"],
    },
  };
}
