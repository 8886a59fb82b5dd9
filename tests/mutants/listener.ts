/** Hears what Vitest reports of a test file, in the place of the server, and passes on only what needs the server. */
import type { init } from "vitest/worker";

export type State = Parameters<Parameters<typeof init>[0]["runTests"]>[0];

/** A module as it is fetched: its code, and the file it comes from. */
export interface Code {
  code?: string;
  file?: string | null;
}

type Rpc = State["rpc"];
type Tasks = Parameters<Rpc["onCollected"]>[0][number]["tasks"];

/**
 * @param change may put another code into a module that is fetched
 * @returns `failed` names the first test that failed
 */
export function listen(rpc: Rpc, change: (module: Code) => void): { rpc: Rpc; failed: () => string | undefined } {
  const names = new Map<string, string>();
  let failed: string | undefined;
  const name = (tasks: Tasks) => {
    for (const task of tasks) {
      names.set(task.id, task.name);
      if ("tasks" in task) name(task.tasks);
    }
  };
  const hears: Partial<Record<keyof Rpc, unknown>> = {
    async fetch(...asked: Parameters<Rpc["fetch"]>) {
      const module = (await rpc.fetch(...asked)) as Code;
      change(module);
      return module;
    },
    fetchWarmModules: async () => ({}),
    async onCollected(files: Parameters<Rpc["onCollected"]>[0]) {
      for (const file of files) {
        if (file.result?.state === "fail")
          failed ??= `${file.name} cannot be loaded: ${file.result.errors?.[0]?.message ?? ""}`;
        names.set(file.id, file.name);
        name(file.tasks);
      }
    },
    async onTaskUpdate(packs: Parameters<Rpc["onTaskUpdate"]>[0]) {
      for (const [id, result] of packs) if (result?.state === "fail") failed ??= names.get(id) ?? id;
    },
    async onUnhandledError(error: unknown) {
      // An error may come over without its prototype, and then is no text.
      failed ??= error instanceof Error ? String(error) : JSON.stringify(error);
    },
    getCountOfFailedTests: async () => 0,
    // Each is asked for what it promises, so that all must promise something.
    onAsyncLeaks: async () => {},
    onCancel: async () => {},
    onQueued: async () => {},
    onTestModuleDependencies: async () => {},
    onUserConsoleLog: async () => {},
    snapshotSaved: async () => {},
  };
  const quiet = new Proxy(rpc, { get: (all, key) => hears[key as keyof Rpc] ?? all[key as keyof Rpc] });
  return { rpc: quiet, failed: () => failed };
}
