/** Plain selectors such as "sheetData row" answered by one walk: jsdom's own engine takes seconds on a large sheet. */

type Queries = Pick<ParentNode, "querySelector" | "querySelectorAll">;
type Step = { readonly name: string; readonly isChild: boolean };

/** Puts faster methods before those of a prototype; whatever is no path of names goes on to the former ones. */
export const speedUpQueries = (prototype: object): void => {
  const queries = prototype as Queries;
  const { querySelector, querySelectorAll } = queries;
  const find = (root: ParentNode, selector: string, isFirstOnly: boolean): Element[] | undefined => {
    const path = parsePath(selector);
    return path && walk(root, path, isFirstOnly);
  };
  Object.assign(queries, {
    // Methods of an element: it is what stands before the dot.
    querySelector(this: ParentNode, selector: string) {
      const found = find(this, selector, true);
      return found ? (found[0] ?? null) : querySelector.call(this, selector);
    },
    querySelectorAll(this: ParentNode, selector: string) {
      return find(this, selector, false) ?? querySelectorAll.call(this, selector);
    },
  });
};

const paths = new Map<string, readonly Step[] | undefined>();

/** "a > b c" → a, its child b, below it c; undefined for any other kind of selector. */
const parsePath = (selector: string): readonly Step[] | undefined => {
  if (!paths.has(selector)) paths.set(selector, readPath(selector));
  return paths.get(selector);
};

const readPath = (selector: string): readonly Step[] | undefined => {
  const words = selector
    .trim()
    .replaceAll("\\:", ":")
    .replace(/\s*>\s*/g, " > ")
    .split(/\s+/);
  const steps: Step[] = [];
  let isChild = false;
  for (const word of words) {
    if (word === ">") isChild = true;
    else if (/^[A-Za-z][\w:-]*$/.test(word)) {
      steps.push({ name: word, isChild });
      isChild = false;
    } else return undefined;
  }
  return steps;
};

const walk = (root: ParentNode, path: readonly Step[], isFirstOnly: boolean): Element[] => {
  const found: Element[] = [];
  let node = root.firstElementChild;
  while (node) {
    if (isAtEnd(node, path)) {
      found.push(node);
      if (isFirstOnly) return found;
    }
    node = node.firstElementChild ?? following(node, root);
  }
  return found;
};

const following = (start: Element, root: ParentNode): Element | null => {
  let node: Element | null = start;
  while (node && node !== root) {
    if (node.nextElementSibling) return node.nextElementSibling;
    node = node.parentElement;
  }
  return null;
};

/** Whether the path ends at this element; its ancestors may stand above the root, as in every selector. */
const isAtEnd = (element: Element, path: readonly Step[]): boolean => {
  const last = path.at(-1);
  if (!last || !hasName(element, last.name)) return false;
  return path.length === 1 || hasAncestors(element, path.slice(0, -1), last.isChild);
};

const hasAncestors = (element: Element, path: readonly Step[], isChild: boolean): boolean => {
  for (let above = element.parentElement; above; above = isChild ? null : above.parentElement)
    if (isAtEnd(above, path)) return true;
  return false;
};

const hasName = (element: Element, name: string): boolean => element.localName === name || element.nodeName === name;
