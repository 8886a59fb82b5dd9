/** A process that runs test files for Vitest. Our tasks go over Vitest's own channel; each side leaves the other's alone. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { PoolWorker } from "vitest/node";
import type { Answer, Task } from "./task.ts";

export class Hand implements PoolWorker {
  readonly name = "mutants";
  #child: ChildProcess | undefined;
  /** Settles when the process takes tasks. */
  readonly ready: Promise<void>;
  #setReady = () => {};

  constructor() {
    this.ready = new Promise((resolve) => {
      this.#setReady = resolve;
    });
  }

  async start(): Promise<void> {
    this.#child = fork(join(import.meta.dirname, "hand-process.ts"), {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      serialization: "advanced",
    });
    this.#child.on("message", (message) => {
      if (isOurs(message, "ready")) this.#setReady();
    });
  }

  async stop(): Promise<void> {
    const child = this.#running();
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  }

  on(event: string, listener: (...values: unknown[]) => void): void {
    this.#running().on(event, listener);
  }

  off(event: string, listener: (...values: unknown[]) => void): void {
    this.#running().off(event, listener);
  }

  send(message: unknown): void {
    const child = this.#running();
    if (child.connected) child.send(message as object);
  }

  deserialize(message: unknown): unknown {
    return message;
  }

  /**
   * Gives a task and waits for its answer.
   *
   * @param limit milliseconds after which the process hangs and is ended
   * @returns nothing where the process has hung or died
   */
  async ask(task: Task, limit: number): Promise<Answer | undefined> {
    const child = this.#running();
    return new Promise((resolve) => {
      const done = (answer?: Answer) => {
        clearTimeout(timer);
        child.off("message", hear);
        child.off("exit", die);
        resolve(answer);
      };
      const hear = (message: unknown) => {
        if (isOurs(message, "answer")) done(message.answer as Answer);
      };
      const die = () => done();
      const timer = setTimeout(() => child.kill("SIGKILL"), limit);
      child.on("message", hear);
      child.on("exit", die);
      this.send({ task });
    });
  }

  #running(): ChildProcess {
    if (!this.#child) throw new Error("This is a bug: the process has not started.");
    return this.#child;
  }
}

function isOurs<Key extends string>(message: unknown, key: Key): message is Record<Key, unknown> {
  return typeof message === "object" && message !== null && key in message;
}
