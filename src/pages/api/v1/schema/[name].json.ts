import type { APIRoute, GetStaticPaths } from "astro";
import { z } from "zod";
import { respondJson } from "../../../../api/respond.ts";
import { publishedShapes } from "../../../../schemas/api.ts";

export const getStaticPaths = (() =>
  Object.entries(publishedShapes).map(([name, shape]) => ({
    params: { name },
    props: { shape },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => respondJson(z.toJSONSchema(props["shape"]));
