/** What happened, line by line; the Activity tab's reader stands in here once there is one. */
import type { Config } from "../domain/config/config.ts";
import type { Activity } from "../domain/process/types.ts";

export const activityLines = (_: Config): readonly Activity[] => [];
