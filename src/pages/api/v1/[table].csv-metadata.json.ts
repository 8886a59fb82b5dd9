import type { APIRoute, GetStaticPaths } from "astro";
import { tableMetadata, tables } from "../../../api/csvw.ts";
import { respondJson } from "../../../api/respond.ts";

export const getStaticPaths = (() =>
  tables.map((table) => ({ params: { table }, props: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => respondJson(tableMetadata(props["table"]));
