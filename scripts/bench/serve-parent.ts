/** Figures that a step of a measurement gives. */
export type Figures = Record<string, number>;

/** A step by name; its argument is a size, in the units the step says. */
export type Steps = Readonly<Record<string, (argument: number) => Figures | Promise<Figures>>>;

/** What the parent asks, and what it is told. */
export interface Question {
  step: string;
  argument: number;
}
export type Reply = { figures: Figures } | { failed: string };

/** In a child process: answers the parent's questions one by one, until the parent goes away. */
export function serveParent(steps: Steps): void {
  process.on('message', async ({ step, argument }: Question) => {
    const reply: Reply = await answer(steps, step, argument);
    process.send?.(reply);
  });
  process.on('disconnect', () => process.exit(0));
}

async function answer(steps: Steps, step: string, argument: number): Promise<Reply> {
  try {
    return { figures: await steps[step]!(argument) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
