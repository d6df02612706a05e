/** Market parameters: on which platforms ads are allowed, contested or banned; a brief for the latter two warns. */
import { type PlatformStatus, platformStatus, stateText } from "../factKinds.ts";
import type { Kind } from "../kind.ts";
import { type FreshColumn, type Parameter, parameter } from "./parameter.ts";

type State = readonly [status: PlatformStatus["status"], asOf?: string];

const platform = (name: string, states: { readonly [C in FreshColumn]?: State }): Parameter<Kind<PlatformStatus>> =>
  parameter({
    kind: platformStatus,
    label: { en: `Ads on ${name}`, ru: `Реклама: ${name}` },
    about: {
      en: "allowed, contested or banned, with the date; a brief for a contested or banned platform warns.",
      ru: "можно, спорно или запрещено, с датой; если не «можно», бриф предупредит.",
    },
    fresh: Object.fromEntries(Object.entries(states).map(([column, state]) => [column, stateText(...state)])),
    optional: true,
  });

const allowedInRussia: State = ["allowed", "2026-03"];
const bannedInRussia: State = ["banned", "2025-09-01"];
const contestedInRussia: State = ["contested", "2026-03-11"];

export const platforms = () => ({
  platformInstagram: platform("Instagram", { US: ["allowed"], RU: bannedInRussia }),
  platformFacebook: platform("Facebook", { US: ["allowed"], RU: bannedInRussia }),
  platformTikTok: platform("TikTok", { US: ["allowed"] }),
  platformYouTube: platform("YouTube", { US: ["allowed"], RU: contestedInRussia }),
  platformTelegram: platform("Telegram", { RU: contestedInRussia }),
  platformWhatsApp: platform("WhatsApp", { RU: contestedInRussia }),
  platformVK: platform("VK", { RU: allowedInRussia }),
  platformOK: platform("OK", { RU: allowedInRussia }),
  platformDzen: platform("Dzen", { RU: allowedInRussia }),
  platformRuTube: platform("RuTube", { RU: allowedInRussia }),
  platformMAX: platform("MAX", { RU: allowedInRussia }),
});
