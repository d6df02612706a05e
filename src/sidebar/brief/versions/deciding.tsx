/** What is decided about a version that went out: that it was signed, with what the creator said, or that it is taken back. */
import type { IssuedVersion, WithdrawnAnswer } from "../../../domain/brief/answers.ts";
import type { BriefFacts } from "../../../domain/brief/facts.ts";
import { countryName } from "../../../domain/brief/framing.ts";
import { fill } from "../../../domain/fill.ts";
import { formatMoment } from "../../../domain/format.ts";
import type { Language } from "../../../domain/text.ts";
import { useSending } from "../../sending.ts";
import { texts } from "../../texts.ts";
import type { ownerOf } from "../issuing.ts";
import type { Happened } from "../state.ts";

/** The partnership to which a version belongs, where the window knows its row. */
export type OfRow = {
  readonly sheet: number;
  readonly row: number;
  /** By whom the row is found again that was moved meanwhile. */
  readonly whose: ReturnType<typeof ownerOf>;
  readonly today: string;
  readonly framings: readonly string[];
};

type Props = {
  readonly issued: IssuedVersion & { readonly mark: string };
  readonly of: OfRow | undefined;
  readonly language: Language;
  readonly tell: (what: Happened) => void;
  readonly onWithdrawn: (answer: WithdrawnAnswer) => void;
};

export function Deciding({ issued, of, language, tell, onWithdrawn }: Props) {
  const { working, send } = useSending(language, ({ text, failed }) =>
    tell({ kind: failed ? "failed" : "said", text }),
  );
  const busy = working !== "";
  const withdraw = (reason: string) =>
    send(
      "withdrawBrief",
      { mark: issued.mark, reason },
      "withdraw",
      (answer: WithdrawnAnswer & { message?: string }) => {
        onWithdrawn(answer);
        tell({ kind: "said", text: texts.isWithdrawn[language] });
      },
    );
  const sign = ({ sheet, row, whose }: OfRow, on: string, text: string) =>
    send("logActivity", { sheet, row, whose, what: "signed", on, ...(text ? { text } : {}) }, "sign");
  if (issued.withdrawn) return null;
  return (
    <>
      {of && <Signing {...{ of, issued, language, busy }} onSign={(on, text) => sign(of, on, text)} />}
      <details>
        <summary>
          <span>{texts.withdraw[language]}</span>
        </summary>
        <form
          class="group"
          onSubmit={(event) => {
            event.preventDefault();
            const reason = new FormData(event.currentTarget).get("reason");
            withdraw(String(reason ?? "").trim());
          }}
        >
          <div class="field">
            <label for="reason">{texts.reason[language]}</label>
            <textarea id="reason" name="reason" rows={2} required />
            <p class="hint">{texts.withdrawHint[language]}</p>
          </div>
          <button type="submit" aria-disabled={busy}>
            {texts.withdrawIt[language]}
          </button>
        </form>
      </details>
    </>
  );
}

type SigningProps = Pick<Props, "issued" | "language"> & {
  readonly of: OfRow;
  readonly busy: boolean;
  readonly onSign: (on: string, text: string) => void;
};

function Signing({ of, issued, language, busy, onSign }: SigningProps) {
  const noted = (form: FormData) => {
    const said = (name: string) => String(form.get(name) ?? "").trim();
    const { campaign, version = "?" } = issued;
    return [
      fill(texts.version[language], version, campaign),
      said("framing") && fill(texts.choseFraming[language], said("framing")),
      said("view") && fill(texts.saidView[language], said("view")),
    ]
      .filter((part) => part)
      .join("; ");
  };
  return (
    <details>
      <summary>
        <span>{texts.signed[language]}</span>
      </summary>
      <form
        class="group"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          onSign(String(form.get("on") ?? ""), noted(form));
        }}
      >
        <div class="field">
          <label for="signed-on">{texts.signedOn[language]}</label>
          <input id="signed-on" name="on" type="date" required defaultValue={of.today} max={of.today} />
        </div>
        <div class="field">
          <label for="framing">{texts.framing[language]}</label>
          <select id="framing" name="framing">
            <option value="">{texts.choose[language]}</option>
            {of.framings.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="view">{texts.view[language]}</label>
          <textarea id="view" name="view" rows={2} />
          <p class="hint">{texts.signedHint[language]}</p>
        </div>
        <button type="submit" aria-disabled={busy}>
          {texts.note[language]}
        </button>
      </form>
    </details>
  );
}

/** "2026-11-28 10:15: the dates were wrong" as it is read: the day, then the reason; what somebody typed by hand stays. */
export function withdrawnText(note: string, language: Language): string {
  const [, moment, reason] = /^(\d{4}-\d\d-\d\d(?: \d\d:\d\d)?): (.*)$/s.exec(note) ?? [];
  if (moment === undefined) return fill(texts.withdrawnFor[language], note);
  return fill(texts.withdrawnOn[language], formatMoment(moment, language), reason ?? "");
}

/** The markets whose way of saying it the creator may have chosen, the own one first. */
export const framingsOf = ({ market, markets }: BriefFacts, language: Language): readonly string[] => [
  ...new Set([market, ...markets].map((one) => countryName(language, one))),
];
