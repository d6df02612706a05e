/** What stands in a window until the server has answered. */

export const Waiting = ({ text }: { readonly text: string }) => (
  <main class="message" aria-busy="true">
    <div class="bar" />
    <p role="status">{text}</p>
  </main>
);
