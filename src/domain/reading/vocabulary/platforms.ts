/** Platforms by all the names that people give them. */

export const platforms: Readonly<Record<string, string>> = {
  instagram: "instagram, insta, ig, inst, инстаграм*, инста, инсту, инст, инсте, инстой, инсты, запрещенграм*",
  tiktok: "tiktok, tik tok, tiktoks, tt, тикток*, тик ток, тт",
  youtube: "youtube, yt, you tube, ютуб*, ютьюб*, ютюб*, ют",
  telegram: "telegram, tg, телеграм*, телега, тг канал, телеге, телегу, телеги, телегой, тгк, тг, telega",
  vk: "vk, vkontakte, вк, вконтакте",
  facebook: "facebook, fb, фейсбук*, фб",
  twitter: "twitter, твиттер*, tw",
  threads: "threads, тредс",
  pinterest: "pinterest, пинтерест",
  twitch: "twitch, твич",
  dzen: "dzen, дзен*, yandex zen",
  ok: "одноклассник*",
  rutube: "rutube, рутуб*",
  snapchat: "snapchat",
  linkedin: "linkedin",
  likee: "likee",
};

/** What briefs look for besides: domains, and messengers that no figures come from. */
export const otherNames: Readonly<Record<string, string>> = {
  instagram: "instagr am",
  youtube: "youtu be",
  telegram: "t me",
  vk: "vkvideo",
  ok: "ok ru",
  whatsapp: "whatsapp*, whats app, wa me, ватсап*, вотсап*, вацап*, воцап*",
  max: "max ru",
};
