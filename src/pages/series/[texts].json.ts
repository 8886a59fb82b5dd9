import { loadCorpus } from "../../archive/load.ts";
import { type Language, languages } from "../../paths.ts";
import { seriesFile } from "../../views/lineage/series-view.ts";

export const getStaticPaths = () => languages.map((texts) => ({ params: { texts }, props: { texts } }));

export const GET = async ({ props }: { props: { texts: Language } }) =>
  Response.json(seriesFile(await loadCorpus(), props.texts));
