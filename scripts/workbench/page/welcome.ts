/** The welcome of a sample, beside the grid: what this is, three things to try, the other samples. */
import "./welcome.css";
import type { Text } from "../../../src/domain/text.ts";
import type { Sample } from "../server/protocol.ts";
import { crossButton, element, place } from "./element.ts";
import { gridMayGrow } from "./sidebar.ts";
import type { Say } from "./texts.ts";

export type WelcomeHost = {
  /** Runs a menu action with the answers that its window would give; false where it failed. */
  readonly run: (functionName: string, answers?: object) => Promise<boolean>;
  readonly isSetUp: () => boolean;
  /** Without a tab: the first one. */
  readonly goTo: (tab: string | undefined, cell: string) => void;
  readonly close: () => void;
};

const words = {
  label: { en: "Welcome", ru: "Знакомство" },
  title: { en: "A team’s sheet, as people type it", ru: "Таблица команды, как её ведут на деле" },
  what: {
    en: "Crossmarket reads influencer partnerships the way teams write them down and makes figures, briefs and monthly verdicts out of them. This sample runs on your computer: change what you like, nothing leaves it.",
    ru: "Crossmarket понимает партнёрства с блогерами так, как их записывает команда, и делает из них показатели, брифы и решения на месяц. Пример работает на вашем компьютере: меняйте что угодно, наружу ничего не уходит.",
  },
  try: { en: "Three things to try", ru: "С чего начать" },
  more: {
    en: "Everything else is in the Crossmarket menu above the grid.",
    ru: "Остальное — в меню Crossmarket над таблицей.",
  },
  samples: { en: "Other samples", ru: "Другие примеры" },
  own: { en: "A sheet of your own:", ru: "Своя таблица:" },
  command: { en: "npm start -- FILE.csv", ru: "npm start -- ФАЙЛ.csv" },
  done: { en: "Done", ru: "Готово" },
  close: { en: "Close the welcome", ru: "Закрыть" },
} satisfies { readonly [name: string]: Text };

const links: { readonly [columns in Sample["columns"]]: Text } = {
  five: { en: "Partnerships in five columns", ru: "Партнёрства в пяти колонках" },
  separate: { en: "A tracker with separate columns", ru: "Трекер с отдельными колонками" },
};

const ofLanguage: { readonly [language in Sample["language"]]: Text } = {
  en: { en: "The same in English", ru: "То же на английском" },
  ru: { en: "The same in Russian", ru: "То же на русском" },
};

type Try = {
  readonly name: Text;
  readonly about: Text;
  readonly act: (sample: Sample, host: WelcomeHost) => Promise<boolean>;
};

const formulas = ["CPE", "KPI_STATUS", "ENGAGEMENT_QUALITY"];

const tries = ({ row, month }: Sample): readonly Try[] => [
  {
    name: { en: "Fill in the formulas", ru: "Вставить формулы" },
    about: {
      en: "Sets the sheet up and adds cost per engagement, KPIs met and engagement quality to every row.",
      ru: "Настроит таблицу и посчитает в каждой строке цену вовлечения, выполнение KPI и качество вовлечения.",
    },
    act: async (_, { run, goTo }) => {
      if (!(await run("insertFormulas", { formulas }))) return false;
      goTo(undefined, "A2");
      return true;
    },
  },
  {
    name: { en: `Write the brief of row ${row}`, ru: `Составить бриф по строке ${row}` },
    about: {
      en: "Opens at the side with what the row holds; the rest you type.",
      ru: "Откроется сбоку: что есть в строке, уже подставлено, остальное впишете вы.",
    },
    act: async (_, { run, goTo }) => {
      goTo(undefined, `A${row}`);
      return run("brief");
    },
  },
  {
    name: { en: `Roll up ${monthIn(month, "en")}`, ru: `Подвести итоги за ${monthIn(month, "ru")}` },
    about: {
      en: "A verdict for each market and the strongest and weakest creators, with the reason.",
      ru: "Решение по каждому рынку, лучшие и слабые креаторы — и почему.",
    },
    act: async (_, { run, goTo }) => {
      if (!(await run("rollup", { month, undated: "leave" }))) return false;
      goTo("Rollup", "A1");
      return true;
    },
  },
];

export function showWelcome(sample: Sample, say: Say, host: WelcomeHost): void {
  const welcome = place("welcome");
  const close = () => {
    welcome.hidden = true;
    gridMayGrow();
    host.close();
  };
  welcome.setAttribute("aria-label", say(words.label));
  welcome.replaceChildren(
    element(
      "div",
      { class: "welcome-bar" },
      element("h2", { class: "welcome-title" }, say(words.title)),
      crossButton(say(words.close), close),
    ),
    element("p", {}, say(words.what)),
    element("h3", {}, say(words.try)),
    element("ol", { class: "tries" }, ...tries(sample).map((one) => tryButton(one, sample, say, host))),
    element("p", { class: "quiet" }, say(words.more)),
    element("h3", {}, say(words.samples)),
    element(
      "ul",
      { class: "samples" },
      ...sample.others.map((other) => element("li", {}, sampleLink(other, sample, say))),
    ),
    element("p", { class: "quiet own" }, `${say(words.own)} `, element("code", {}, say(words.command))),
  );
  welcome.hidden = false;
  gridMayGrow();
}

/** One at a time: what is running shows on its own button. */
function tryButton({ name, about, act }: Try, sample: Sample, say: Say, host: WelcomeHost): HTMLElement {
  const button = element(
    "button",
    { type: "button", class: "try", click: () => void press() },
    element("span", { class: "try-name" }, say(name)),
    element("span", { class: "try-about" }, say(about)),
  );
  const item = element("li", {}, button);
  const press = async () => {
    if (document.body.hasAttribute("aria-busy")) return;
    button.setAttribute("aria-busy", "true");
    const isReady = host.isSetUp() || (await host.run("setUp", {}));
    if (isReady && (await act(sample, host)))
      item.replaceChildren(button, element("span", { class: "tick", role: "img", "aria-label": say(words.done) }, "✓"));
    button.removeAttribute("aria-busy");
  };
  return item;
}

function sampleLink(other: Sample["others"][number], { language }: Sample, say: Say): HTMLElement {
  const address = new URL(location.href);
  address.searchParams.set("sheet", other.key);
  return element(
    "a",
    { href: address.href },
    say(other.language === language ? links[other.columns] : ofLanguage[other.language]),
  );
}

/** "2026-10" → "October", «октябрь». */
function monthIn(month: string, language: "en" | "ru"): string {
  return new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}
