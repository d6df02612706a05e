/** Platforms by all the names that people give them, and by their domains; briefs look for them too. */

export const platforms: Readonly<Record<string, string>> = {
  instagram:
    "instagram, insta, ig, иг, inst, инстаграм*, инста, инсту, инст, инсте, инстой, инсты, запрещенграм*, instagr am",
  tiktok: "tiktok, tik tok, tiktoks, tt, тикток*, тик ток, тт",
  youtube: "youtube, yt, you tube, ютуб*, ютьюб*, ютюб*, ют, youtu be",
  telegram: "telegram, tg, телеграм*, телега, тг канал, телеге, телегу, телеги, телегой, тгк, тг, telega, t me",
  vk: "vk, vkontakte, вк, вконтакте, vkvideo",
  facebook: "facebook, fb, фейсбук*, фб",
  twitter: "twitter, твиттер*, tw",
  threads: "threads, тредс",
  pinterest: "pinterest, пинтерест",
  twitch: "twitch, твич",
  dzen: "dzen, дзен*, yandex zen",
  ok: "одноклассник*, ok ru",
  rutube: "rutube, рутуб*",
  snapchat: "snapchat",
  linkedin: "linkedin",
  likee: "likee",
  whatsapp: "whatsapp*, whats app, wa me, ватсап*, вотсап*, вацап*, воцап*",
  max: "max ru",
};
