/** Platforms by all the names that people give them; briefs look for them too. */

export const platforms: Readonly<Record<string, string>> = {
  instagram: "instagram, insta, ig, inst, инстаграм*, инста, инсту, инст, инсте, запрещенграм, инсты",
  tiktok: "tiktok, tik tok, tiktoks, tt, тикток*, тик ток, тт, тиктока",
  youtube: "youtube, yt, you tube, ютуб*, ютьюб*, ютюб*, ют",
  telegram: "telegram, tg, телеграм*, телега, тг канал, телеге, тгк, тг, telega",
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
