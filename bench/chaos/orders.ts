import { z } from 'zod';

/** What a storm tells its processes, beside the settings that the app itself knows. */
export const ordersRead = z.object({
  protocol: z.string(),
  /** How wrong the process's clock is. */
  skewMs: z.number(),
  /** Between two beats, or between two messages of a naive worker. */
  beatMs: z.number(),
  /** Between two beats of planning nudges; the same unless said. */
  planMs: z.number().optional(),
  /** Between two beats of what else the clock starts each minute; as for planning unless said. */
  minuteMs: z.number().optional(),
  sending: z.object({
    perMinute: z.number(),
    leaseSeconds: z.number(),
    callSeconds: z.number(),
    lookAfterSeconds: z.number(),
    gatherSeconds: z.number(),
  }),
});

export type Orders = z.output<typeof ordersRead>;

export const asSettings = (orders: Orders): Record<string, string> => ({ CHAOS_ORDERS: JSON.stringify(orders) });

export const readOrders = (variables: NodeJS.ProcessEnv): Orders =>
  ordersRead.parse(JSON.parse(variables['CHAOS_ORDERS'] ?? '{}'));
