/** A sentence whose addresses can be followed: one that asks for a permission names the page where it is given. */

export const Said = ({ text }: { readonly text: string }) => (
  <>
    {text.split(ADDRESS).map((part) =>
      part.startsWith("https://") ? (
        <a key={part} href={part} target="_blank" rel="noreferrer">
          {shown(part)}
        </a>
      ) : (
        part
      ),
    )}
  </>
);

/** Split by a group, the addresses stand between the other parts; a full stop behind one belongs to the sentence. */
const ADDRESS = /(https:\/\/[^\s<>"“”«»]*[^\s<>"“”«».,:;!?)])/;

const LONGEST = 48;
/** An address of permission is longer than a window is wide. */
const shown = (address: string): string => {
  const bare = address.replace("https://", "");
  return bare.length > LONGEST ? `${bare.slice(0, LONGEST - 1)}…` : bare;
};
