/** The order of revisions: every model of one workbook, the page's too, speaks through here. */
import type { RevisionMessage } from "./types.ts";

type Revision = RevisionMessage & { readonly serverRevisionId: string; readonly nextRevisionId: string };

export type Broker = ReturnType<typeof createBroker>;

/** o-spreadsheet's collaborative protocol, kept by one process. */
export const createBroker = (firstRevision: string) => {
  let revisionId = firstRevision;
  let models: { id: string; callback: (message: RevisionMessage) => void }[] = [];
  const listeners = new Set<(message: RevisionMessage) => void>();

  /** False where a revision was made on an old state: its sender hears the newer ones first and sends it again. */
  const submit = (message: RevisionMessage): boolean => {
    if (isRevision(message)) {
      if (message.serverRevisionId !== revisionId) return false;
      revisionId = message.nextRevisionId;
    } else if (!presence.has(message.type)) return false;
    for (const { callback } of [...models]) callback(message);
    for (const listener of [...listeners]) listener(message);
    return true;
  };

  return {
    submit,
    revisionId: () => revisionId,
    subscribe: (listener: (message: RevisionMessage) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** What o-spreadsheet's Model is given. */
    transport: {
      sendMessage: async (message: RevisionMessage) => {
        submit(JSON.parse(JSON.stringify(message)));
      },
      onNewMessage: (id: string, callback: (message: RevisionMessage) => void) => {
        models.push({ id, callback });
      },
      leave: (id: string) => {
        models = models.filter((model) => model.id !== id);
      },
    },
  };
};

const presence: ReadonlySet<string> = new Set(["CLIENT_JOINED", "CLIENT_LEFT", "CLIENT_MOVED"]);
const revisions: ReadonlySet<string> = new Set(["REMOTE_REVISION", "REVISION_UNDONE", "REVISION_REDONE"]);

const isRevision = (message: RevisionMessage): message is Revision => revisions.has(message.type);
