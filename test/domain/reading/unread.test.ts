/** What nothing explains is named in the words of the cell, neighbours together. */
import { expect, test } from "vitest";
import { type Case, readText } from "./cases.ts";

test.each([
  ["Rate", "US", "likes 2,300; svs 880", ["svs 880"]],
  ["Results", "US", "likes 2,300; svs 880", ["svs 880"]],
  ["Rate", "US", "svs 880", ["svs 880"]],
  ["Results", "US", "svs 880", ["svs 880"]],
  ["Rate", "BR", "25 a 34 anos", ["25 a 34"]],
  ["Rate", "RU", "до 18 лет", ["18"]],
  ["Results", "RU", "тг 12к", ["12к"]],
  ["Rate", "US", "US 41 %", ["41 %"]],
  ["Rate", "US", "71 % DE", ["71 % DE"]],
  ["Results", "US", "mar 12k", ["12k"]],
  ["Rate", "RU", "в 2026 году", ["2026 году"]],
  ["Rate", "US", "2.3m views, f 62%", ["62%"]],
  ["Results", "RU", "12 к охвату", ["12"]],
  ["Results", "RU", "50000 к 20.05", ["50000"]],
  ["Results", "RU", "12 к 2 поста", ["12"]],
  ["Results", "US", "day 7: 41k", ["41k"]],
  ["Results", "US", "US/UK 64%", ["US", "UK 64%"]],
  ["Results", "US", "London 22%", ["London 22%"]],
  ["Results", "US", "likes foo 300", ["foo"]],
  ["Results", "US", "300 likes foo", ["foo"]],
  ["Results", "RU", "из 50 000", ["50 000"]],
  ["Results", "RU", "47 200 из 50 000", ["47 200"]],
  ["Rate", "US", "30 somethings", ["30 somethings"]],
  ["Results", "US", "likes -1", ["likes -1"]],
  ["Results", "US", "fell from 12k to 10k", ["10k"]],
  ["Results", "US", "was $1,800, now $1,450", ["$1,800", "$1,450"]],
  ["Results", "RU", "50к было", ["50к"]],
] as [Case["column"], Case["market"], string, string[]][])(
  "%s %s: of “%s” %j is unread",
  (column, market, text, unread) => {
    expect(readText({ column, market }, text).unread).toEqual(unread);
  },
);
