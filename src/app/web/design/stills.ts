const wrap = (inner: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180">${inner}</svg>`)}`;

const sky = (id: string, top: string, bottom: string) =>
  `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs><rect width="320" height="180" fill="url(#${id})"/>`;

const dots = (count: number, fill: string, most: number) =>
  Array.from({ length: count }, (_, n) => {
    const x = (n * 73.7) % 320;
    const y = (n * 41.3) % 150;
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(0.6 + ((n * 7) % 10) * most).toFixed(1)}" fill="${fill}" opacity="${(0.35 + (n % 5) * 0.13).toFixed(2)}"/>`;
  }).join("");

/** Small drawn pictures that stand in for film stills. */
export const stills = {
  snow: wrap(
    `${sky("a", "#0d1b33", "#4a6a94")}<circle cx="244" cy="42" r="17" fill="#f5ecd0"/><path d="M0 128 60 84l44 34 50-52 60 58 44-30 62 44v42H0Z" fill="#22385c"/><path d="M0 146q80-30 160-8t160-6v48H0Z" fill="#dfe9f5"/>${dots(46, "#fff", 0.16)}<path d="M120 142h44v-22l-22-17-22 17Z" fill="#26201c"/><rect x="136" y="122" width="13" height="12" fill="#ffc860"/>`,
  ),
  ember: wrap(
    `${sky("b", "#1b0b1c", "#d2572b")}<circle cx="160" cy="134" r="52" fill="#ffb54a"/><path d="M0 134h320v46H0Z" fill="#1b0d12"/><path d="M30 134c6-42 20-62 22-84 4 24 18 40 22 84M250 134c4-30 12-44 14-62 4 20 12 32 14 62" fill="#1b0d12"/><path d="M112 150h96M128 160h64M142 170h36" stroke="#ffb54a" stroke-opacity=".5" stroke-width="2"/>`,
  ),
  city: wrap(
    `${sky("c", "#10062a", "#8a1d66")}${dots(20, "#fff", 0.08)}<g fill="#0b0518"><path d="M0 180V96h34v-22h28v40h22V58h32v62h20V84h38v52h18V64h30v48h26V90h34v30h38v60Z"/></g><g fill="#35e0e6"><rect x="94" y="70" width="5" height="5"/><rect x="104" y="84" width="5" height="5"/><rect x="182" y="98" width="5" height="5"/><rect x="206" y="78" width="5" height="5"/><rect x="10" y="112" width="5" height="5"/></g><g fill="#ff5fb2"><rect x="44" y="84" width="5" height="5"/><rect x="216" y="92" width="5" height="5"/><rect x="272" y="102" width="5" height="5"/><rect x="154" y="96" width="5" height="5"/></g>`,
  ),
  forest: wrap(
    `${sky("d", "#dcebcf", "#5b8f6a")}<circle cx="84" cy="48" r="26" fill="#fffbe4" opacity=".9"/><path d="M0 132q70-46 140-14t180-20v82H0Z" fill="#3f7551"/><g fill="#1e3d2a"><path d="M40 160 62 92l22 68ZM210 166l26-86 26 86ZM258 170l20-62 20 62ZM150 164l15-46 15 46Z"/></g><path d="M0 158q120-18 320 0v22H0Z" fill="#172f20"/>`,
  ),
  space: wrap(
    `${sky("e", "#05060f", "#171436")}${dots(70, "#fff", 0.09)}<circle cx="208" cy="92" r="46" fill="#d98f5c"/><path d="M166 74q44 20 84-4M163 96q46 22 90-2M172 118q36 14 72-2" stroke="#a9623a" stroke-width="6" fill="none" opacity=".7"/><ellipse cx="208" cy="94" rx="84" ry="15" fill="none" stroke="#efd3a7" stroke-width="4" transform="rotate(-14 208 94)" opacity=".8"/><circle cx="70" cy="50" r="9" fill="#8fb2d9"/>`,
  ),
  curtain: wrap(
    `${sky("f", "#3b070c", "#7c131b")}${Array.from({ length: 16 }, (_, n) => `<path d="M${n * 20} 0q12 90 0 180h12q10-90 0-180Z" fill="#000" opacity=".24"/>`).join("")}<ellipse cx="160" cy="150" rx="130" ry="42" fill="#ffd889" opacity=".38"/><path d="M160 34 78 158h164Z" fill="#ffe3a3" opacity=".2"/>`,
  ),
} as const;
