/** What leads on inside a sentence: to a page beside the sheet, or to something that happens here. */

type AwayProps = { readonly href: string; readonly text: string; readonly label?: string };

export const Away = ({ href, text, label }: AwayProps) => (
  <a href={href} target="_blank" rel="noreferrer" aria-label={label}>
    {text}
  </a>
);

type WayProps = {
  readonly text: string;
  readonly onClick: () => void;
  readonly id?: string;
  readonly disabled?: boolean;
};

export const Way = ({ text, ...more }: WayProps) => (
  <button type="button" class="link" {...more}>
    {text}
  </button>
);
