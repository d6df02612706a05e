/** Config → whose paper a document is printed on: the brand's name, colour and logo. */
import type { Letterhead } from "../document.ts";
import { sameName } from "../names.ts";
import type { ParameterValues } from "./parameters/index.ts";

type Brand = Partial<Pick<ParameterValues, "brand" | "brandColour" | "logoAddress">>;

/** `of` is the brand that the document is about. A campaign for another one than Config's bears neither its colour nor its logo. */
export function letterheadOf({ brand, brandColour, logoAddress }: Brand, of: string | undefined = brand): Letterhead {
  const isOurs = !of || !brand || sameName(of, brand);
  return {
    ...(of ? { name: of } : {}),
    ...(isOurs && brandColour ? { colour: brandColour } : {}),
    ...(isOurs && logoAddress ? { logo: logoAddress } : {}),
  };
}
