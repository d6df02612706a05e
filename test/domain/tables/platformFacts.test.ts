import { expect, test } from "vitest";
import { platformNamed, platformOfTexts, platformsIn } from "../../../src/domain/tables/platformFacts.ts";

test.each([
  ["IG Reels", ["instagram"]],
  ["Instagram*", ["instagram"]],
  ["Запрещёнграм", ["instagram"]],
  ["1 рилс + сторис в ВК", ["vk"]],
  ["VK Клипы", ["vkclips"]],
  ["пост в ВК и клипы VK", ["vk", "vkclips"]],
  ["TikTok + IG", ["tiktok", "instagram"]],
  ["TG-канал", ["telegram"]],
  ["https://www.tiktok.com/@anna/video/1", ["tiktok"]],
  ["охват 48 200, лайки 2 140", []],
  ["ок, договорились", []],
  ["Blogfest", []],
  ["250 тыс. тг", []],
  ["150 000 тг за пост", []],
  ["150 000 тг за пост в тг", ["telegram"]],
  ["пост в тг", ["telegram"]],
])("“%s” names %j", (text, platforms) => {
  expect(platformsIn(text)).toEqual(platforms);
});

test.each([
  ["2 reels", ["instagram"]],
  ["3 рилса", ["instagram"]],
  ["1 Shorts", ["youtube"]],
])("the formats of “%s” imply %j, where no platform is named", (text, platforms) => {
  expect(platformsIn(text)).toEqual(platforms);
});

test.each([
  ["X", "twitter"],
  ["ОК", "ok"],
  ["MAX", "max"],
  ["Ig", "instagram"],
  ["Blogfest", "blogfest"],
  ["Instagram, TikTok", undefined],
  ["", undefined],
])("the cell “%s” of a column of platforms is %s", (cell, platform) => {
  expect(platformNamed(cell)).toBe(platform);
});

test.each([
  [["", "views 12k", "1x TikTok"], "tiktok"],
  [["IG reach 48k", "1x TikTok"], "instagram"],
  [["IG and TikTok", "1x TikTok"], undefined],
  [["views 12k"], undefined],
])("of the cells %j the first that names any decides: %s", (texts, platform) => {
  expect(platformOfTexts(texts)).toBe(platform);
});
