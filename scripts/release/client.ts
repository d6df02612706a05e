/** What INSTALL.html does in the browser: the language, and the button that copies a file. */
type Files = Readonly<Record<string, string>>;

const held = document.getElementById("files")?.textContent ?? "{}";
const files: Files = JSON.parse(held);

function speak(language: string): void {
  document.documentElement.lang = language;
  for (const part of document.querySelectorAll<HTMLElement>("main[lang]")) part.hidden = part.lang !== language;
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-language]"))
    button.setAttribute("aria-pressed", String(button.dataset.language === language));
  document.title = document.querySelector(`main[lang="${language}"] h1`)?.textContent ?? document.title;
}

/** A page that was opened from the disk may have no clipboard of its own: then the older way. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    area.style.position = "fixed";
    area.style.opacity = "0";
    document.body.append(area);
    area.select();
    const isDone = document.execCommand("copy");
    area.remove();
    return isDone;
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-language]"))
  button.addEventListener("click", () => speak(button.dataset.language ?? "en"));

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-file]"))
  button.addEventListener("click", async () => {
    const isDone = await copied(files[button.dataset.file ?? ""] ?? "");
    const row = button.closest("tr");
    row?.classList.toggle("done", isDone);
    const said = row?.querySelector("[role=status]");
    if (said) said.textContent = (isDone ? button.dataset.copied : button.dataset.failed) ?? "";
    button.focus();
  });

speak(navigator.language.startsWith("ru") ? "ru" : "en");
