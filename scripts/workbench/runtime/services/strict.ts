/** Objects that stand in for Google's: arguments are checked by Google's own declarations, what is missing says so. */
import { asCallOf, exception } from "./call.ts";
import { tag, tagOf } from "./tags.ts";

/** Interface → JSON of its methods' parameter types; put in when the services are bundled. */
declare const googleSignatures: Record<string, string>;

type Overloads = ReadonlyMap<string, string[][]>;
type Method = (...given: unknown[]) => unknown;

/** `name` is the interface's own name; `service` what Google's messages put in front of it. */
export const strict = <Interface extends object>(
  name: string,
  members: Partial<Interface>,
  service = "SpreadsheetApp.",
): Interface => {
  const stand = new Proxy(members, {
    get(target, key) {
      if (typeof key === "symbol") return Reflect.get(target, key);
      const member = Reflect.get(target, key);
      if (typeof member === "function" && key !== "toString")
        return (...given: unknown[]) =>
          checkedCall(
            `${service}${name}.${key}`,
            `${name}.${key}`,
            overloadsOf(name).get(key),
            member as Method,
            given,
          );
      if (member !== undefined || Object.hasOwn(target, key)) return member;
      if (key === "toString") return () => name;
      if (overloadsOf(name).has(key)) throw new Error(`the workbench has no ${name}.${key} yet`);
      return undefined;
    },
    set: () => {
      throw new TypeError(`Cannot add a property to ${name}, object is not extensible`);
    },
  });
  tag(stand, name);
  return stand as Interface;
};

/** A global service that is not there at all: it says so as soon as it is used. */
export const missingService = (name: string): object =>
  new Proxy(
    {},
    {
      get: (_, key) => {
        if (typeof key === "symbol") return undefined;
        throw new Error(`the workbench has no ${name}.${key} yet`);
      },
    },
  );

const parsed = new Map<string, Overloads>();

const overloadsOf = (name: string): Overloads => {
  const known = parsed.get(name);
  if (known) return known;
  const read: Overloads = new Map(Object.entries(JSON.parse(googleSignatures[name] ?? "{}")));
  parsed.set(name, read);
  return read;
};

const checkedCall = (
  fullName: string,
  name: string,
  overloads: string[][] | undefined,
  member: Method,
  given: unknown[],
): unknown => {
  if (overloads && !overloads.some((parameters) => fits(parameters, given))) {
    const types = given.map(typeName).join(",");
    throw exception(`The parameters (${types}) don't match the method signature for ${fullName}.`);
  }
  return asCallOf(name, () => member(...given));
};

const fits = (parameters: string[], given: unknown[]): boolean => {
  const rest = parameters.at(-1)?.startsWith("...") ? parameters.at(-1) : undefined;
  const required = parameters.filter((type) => !type.endsWith("?") && !type.startsWith("..."));
  if (given.length < required.length || (!rest && given.length > parameters.length)) return false;
  return given.every((value, index) => {
    const type = parameters[index] ?? rest ?? "any";
    return (
      type.startsWith("...") || (type.endsWith("?") && value === undefined) || isOf(type.replace(/\?$/, ""), value)
    );
  });
};

const isOf = (type: string, value: unknown): boolean => {
  if (type.endsWith("[]")) return Array.isArray(value) && value.every((item) => isOf(type.slice(0, -2), item));
  if (/^[^{<]* \| /.test(type)) return type.split(" | ").some((part) => isOf(part, value));
  if (/^"[^"]*"$/.test(type)) return value === type.slice(1, -1);
  const check = simpleTypes[type];
  return check ? check(value) : isObjectOf(type, value);
};

const isNumber = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value);
const isText = (value: unknown): boolean => typeof value === "string";

/** `any` is judged where it is used: what a cell takes is not what an option takes. */
const simpleTypes: Readonly<Record<string, (value: unknown) => boolean>> = {
  any: () => true,
  unknown: () => true,
  object: (value) => value !== undefined,
  Object: (value) => value !== undefined,
  Integer: (value) => Number.isInteger(value),
  number: isNumber,
  Byte: isNumber,
  string: isText,
  String: isText,
  Char: isText,
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
  undefined: (value) => value === undefined,
  Date: (value) => value instanceof Date,
  "Base.Date": (value) => value instanceof Date,
};

const isObjectOf = (type: string, value: unknown): boolean => {
  if (typeof value !== "object" && typeof value !== "function") return false;
  if (value === null) return false;
  if (type.startsWith("{") || type.includes("<")) return true;
  const wanted = type.split(".").at(-1) ?? type;
  const own = tagOf(value);
  return own === undefined ? !(wanted in googleSignatures) : own === wanted || wanted === "BlobSource";
};

const typeName = (value: unknown): string => {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return Array.isArray(value[0]) ? "number[][]" : "number[]";
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "object") return tagOf(value) ?? "(class)";
  return typeof value;
};
