// Writes src/ui/icons.ts: the Lucide icons named here, each as one SVG path of a few dozen bytes.
// Lucide's own Svelte components would cost the participant's page 5 kB. Add a name, then run
// `npm install --no-save lucide-static@1.48.0 && node tools/icons.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';

const NAMES = `
  arrow-down arrow-left arrow-up ban building calendar calendar-days chart-column check chevron-down
  chevron-left chevron-right chevrons-up-down circle circle-alert circle-check circle-dot
  circle-question-mark circle-x clipboard-list clock cloud-off compass copy download
  ellipsis-vertical eye flag folder git-merge grip-vertical hand rotate-ccw house inbox info
  languages link list-checks loader-circle lock log-out mail map-pin maximize menu minimize monitor
  moon network pause pencil phone pin play plus presentation printer qr-code quote radio rotate-cw
  save school search send signal sliders-horizontal split square sun tag thumbs-up timer trash
  triangle-alert undo-2 user user-plus users-round video wifi wifi-off x
`
  .trim()
  .split(/\s+/);

const nodes = JSON.parse(
  readFileSync(new URL('../node_modules/lucide-static/icon-nodes.json', import.meta.url), 'utf8'),
);

const line = (x1, y1, x2, y2) => `M${x1} ${y1}L${x2} ${y2}`;
const ellipse = (cx, cy, rx, ry) =>
  `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`;

/** Joined to others a path must not begin where the one before it ended: m becomes M. */
const absolute = (d) =>
  d.replace(/^m\s*(-?\d*\.?\d+)[\s,]*(-?\d*\.?\d+)(\s*[-\d.])?/, (_, x, y, next) =>
    next ? `M${x} ${y}l${next.trim()}` : `M${x} ${y}`,
  );

const pathOf = {
  path: ({ d }) => absolute(d),
  line: ({ x1, y1, x2, y2 }) => line(x1, y1, x2, y2),
  circle: ({ cx, cy, r }) => ellipse(+cx, +cy, +r, +r),
  ellipse: ({ cx, cy, rx, ry }) => ellipse(+cx, +cy, +rx, +ry),
  polyline: ({ points }) => `M${points}`,
  polygon: ({ points }) => `M${points}z`,
  rect({ x = 0, y = 0, width, height, rx, ry }) {
    const [w, h, r] = [+width, +height, +(rx ?? ry ?? 0)];
    if (r === 0) return `M${x} ${y}h${w}v${h}h${-w}z`;
    const corner = (dx, dy) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
    return `M${+x + r} ${y}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}z`;
  },
};

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const entries = NAMES.map((name) => {
  if (!nodes[name]) throw new Error(`Lucide has no icon "${name}"`);
  const path = nodes[name].map(([tag, attributes]) => pathOf[tag](attributes)).join('');
  return `export const ${camel(name)} = '${path}';\n`;
});

writeFileSync(
  new URL('../src/ui/icons.ts', import.meta.url),
  `// Made by tools/icons.mjs from Lucide (https://lucide.dev, ISC licence, © Lucide Contributors).\n// For Icon.svelte: paths on a ground of 24 by 24.\n\n${entries.join('')}`,
);
