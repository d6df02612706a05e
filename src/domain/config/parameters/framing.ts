/** Market parameters: the market's words in the brief, in its own language; tagged lines are for readers of another one. */
import { text } from "../kind.ts";
import { type Heard, parameter } from "./parameter.ts";

const said = (own: string, others: Omit<Heard, "own">): Heard => ({ own, ...others });

export const framing = () => ({
  meansHere: parameter({
    kind: text,
    label: { en: "What it means here", ru: "Что это значит здесь" },
    about: {
      en: "The framing of the goal; creators pick one. A line that begins with “ru:”, “de:”… is only for readers of that language.",
      ru: "Угол подачи; автор выбирает один. Строка с «en:», «de:»… в начале — только для читающих на этом языке.",
    },
    fresh: {
      US: said("In the US market, this translates to showing what is new and what it changes in your day.", {
        ru: "Покажите, что здесь нового и что это меняет в вашем дне.",
      }),
      UK: said("In the UK, this means a wink and no hard sell: show how it earned its place in your routine.", {
        ru: "С лёгкой иронией и без нажима: покажите, как это вошло в ваш обычный день.",
      }),
      DE: said("In Deutschland heißt das: ehrlich zeigen, was es kann und was nicht.", {
        en: "In Germany, this means showing honestly what it can and cannot do.",
        ru: "Честно покажите, что это умеет, а что нет.",
      }),
      BR: said("No Brasil, isso significa contar com emoção e bom humor como isso entra na sua rotina.", {
        en: "In Brazil, this means telling with feeling and humour how it becomes part of your routine.",
        ru: "Живо и с юмором расскажите, как это стало частью вашего дня.",
      }),
      RU: said("Расскажите на своём опыте о традициях и качестве, которому доверяете.", {
        en: "In Russia, this means telling from your own experience about tradition and a quality that you trust.",
      }),
      KZ: said("Покажите, как это подходит вашей семье и вашему городу.", {
        en: "In Kazakhstan, this means showing how it fits your family and your city.",
      }),
    },
  }),
  do: parameter({
    kind: text,
    label: { en: "Do", ru: "Стоит" },
    about: { en: "One thing that works here.", ru: "Что здесь работает." },
    fresh: {
      US: said("Say in the first three seconds what it is for.", {
        ru: "в первые три секунды сказать, зачем этот продукт.",
      }),
      UK: said("Keep it dry and honest, and admit a small flaw.", {
        ru: "говорить сдержанно и честно, признать мелкий недостаток.",
      }),
      DE: said("Zahlen und Einzelheiten nennen, die du selbst geprüft hast.", {
        en: "Name figures and details that you have checked yourself.",
        ru: "назвать цифры и детали, которые вы проверили сами.",
      }),
      BR: said("Falar com o público como com amigos, logo no começo.", {
        en: "Talk to your audience as to friends, from the first second.",
        ru: "говорить с аудиторией как с друзьями с первой секунды.",
      }),
      RU: said("рассказать, как вы сами этим пользуетесь.", { en: "Tell how you use it yourself." }),
      KZ: said("снять в обычный день, дома.", { en: "Film it on an ordinary day, at home." }),
    },
    optional: true,
  }),
  dont: parameter({
    kind: text,
    label: { en: "Don't", ru: "Не стоит" },
    about: { en: "One thing that does not work here.", ru: "Что здесь не работает." },
    fresh: {
      US: said("Read out scripted lines.", { ru: "читать заготовленный текст." }),
      UK: said("Shout, or promise that it changes lives.", { ru: "кричать и обещать, что это изменит жизнь." }),
      DE: said("Übertreiben oder Superlative ohne Beleg.", {
        en: "Exaggerate, or use superlatives without proof.",
        ru: "преувеличивать и хвалить без доказательств.",
      }),
      BR: said("Ler um anúncio traduzido, sem o seu jeito.", {
        en: "Read a translated advert that does not sound like you.",
        ru: "читать переведённую рекламу не своими словами.",
      }),
      RU: said("читать заученный рекламный текст.", { en: "Recite advertising lines." }),
      KZ: said("пересказывать чужой текст.", { en: "Retell somebody else's text." }),
    },
    optional: true,
  }),
  tone: parameter({
    kind: text,
    label: { en: "Tone", ru: "Тон" },
    about: { en: "How we speak with creators here.", ru: "Как мы здесь общаемся с блогерами." },
    fresh: {
      US: { en: "friendly, direct, in writing", ru: "дружелюбно, прямо, письменно" },
      UK: { en: "polite, light, never pushy", ru: "вежливо, легко, без нажима" },
      DE: {
        en: "precise and binding; informal “du” with most creators",
        ru: "точно и обязательно; с большинством на «ты»",
      },
      BR: { en: "warm and personal, then business", ru: "тепло и лично, потом о деле" },
      RU: { en: "formal address, brief and to the point", ru: "на «вы», коротко и по делу" },
      KZ: { en: "respectful, patient, personal", ru: "уважительно, терпеливо, лично" },
    },
    optional: true,
  }),
  creatorFraming: parameter({
    kind: text,
    label: { en: "Note on the framing", ru: "Примечание к подаче" },
    about: { en: "What the creator may change in it.", ru: "Что автор может в ней изменить." },
    optional: true,
  }),
});
