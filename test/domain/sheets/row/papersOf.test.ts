import { expect, test } from "vitest";
import { freshConfig, readConfig } from "../../../../src/domain/config/config.ts";
import { readSheet } from "../read.ts";

const config = readConfig(freshConfig(["US", "RU"]));

test.each([
  ["Post link", "https://x.com/p/1", { link: "https://x.com/p/1" }],
  ["Post link", "", { link: "" }],
  ["Link", "https://x.com/p/1", { link: "https://x.com/p/1" }],
  ["Ссылка на пост", "", { link: "" }],
  ["Profile link", "https://x.com/mara", { link: undefined }],
  ["Ссылка на профиль", "https://x.com/mara", { link: undefined }],
  ["erid", "2VtzqwK1", { link: undefined, erid: "2VtzqwK1" }],
  ["Токен", "", { erid: undefined }],
])("under “%s”, “%s” is %j", (heading, cell, papers) => {
  const rows = [
    ["Creator", "Market", "Rate", "KPIs", "Results", heading],
    ["Mara", "US", "$1,200", "", "reach 71k", cell],
    ["Ella", "US", "$100", "", "reach 3k", cell && `${cell}2`],
  ];
  const [first] = readSheet(rows, config).partnerships;
  expect({ link: first?.link, erid: first?.erid }).toMatchObject(papers);
});
