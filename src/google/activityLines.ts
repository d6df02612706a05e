/** What happened, line by line; the Activity tab's reader stands in here once there is one. */
import type { Activity } from "../domain/process/types.ts";

export const activityLines = (): readonly Activity[] => [];
