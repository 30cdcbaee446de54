type Child = Node | string | false | null | undefined;
type Attribute = string | number | boolean | undefined | ((event: never) => void);

/**
 * Makes an element. Attributes that are functions are listeners (`onclick`); false and undefined
 * leave an attribute out. Texts become text nodes: nothing is ever parsed as HTML.
 */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, Attribute> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name.slice(2), value as (event: Event) => void);
    } else {
      attribute(element, name, value);
    }
  }
  fill(element, ...children);
  return element;
}

/** Sets, or with false and undefined removes, an attribute. */
export function attribute(
  element: Element,
  name: string,
  value: string | number | boolean | undefined,
) {
  if (value === false || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}

/** Replaces what is in an element. */
export function fill(element: Element, ...children: Child[]): void {
  element.replaceChildren(
    ...children.filter((child) => child || child === '').map((child) => child as Node | string),
  );
}

const SVG = 'http://www.w3.org/2000/svg';

/** One of ui/icons.ts: an ornament, words stand beside it. */
export function icon(path: string, size = 20): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const line = document.createElementNS(SVG, 'path');
  attribute(svg, 'class', 'icon');
  attribute(svg, 'viewBox', '0 0 24 24');
  attribute(svg, 'width', size);
  attribute(svg, 'height', size);
  attribute(svg, 'aria-hidden', 'true');
  attribute(line, 'd', path);
  svg.append(line);
  return svg;
}

/** A row of a list: its element, and how it takes over a newer state of its item. */
export interface Row<Item> {
  element: HTMLElement;
  update: (item: Item) => void;
}

/** A list whose rows stay the same elements while their items change: the focus stays where it is. */
export class List<Item extends { id: string }> {
  readonly element: HTMLElement;
  readonly #make: (item: Item) => Row<Item>;
  #rows = new Map<string, Row<Item>>();

  constructor(element: HTMLElement, make: (item: Item) => Row<Item>) {
    this.element = element;
    this.#make = make;
  }

  show(items: Item[]): void {
    const before = this.#rows;
    this.#rows = new Map();
    items.forEach((item, index) => {
      const row = before.get(item.id) ?? this.#make(item);
      before.delete(item.id);
      row.update(item);
      this.#rows.set(item.id, row);
      const here = this.element.children[index];
      if (here !== row.element) this.element.insertBefore(row.element, here ?? null);
    });
    for (const gone of before.values()) gone.element.remove();
  }
}
