/** Countries south of the equator, but for those so near to it that they know no winter. ISO 3166-1. */
const southern = new Set(
  [
    ["AR", "BO", "BR", "CL", "FK", "PE", "PY", "UY"],
    ["AO", "BW", "KM", "LS", "MG", "MU", "MW", "MZ", "NA", "RE", "SH", "SZ", "TZ", "YT", "ZA", "ZM", "ZW"],
    ["AU", "CK", "FJ", "NC", "NF", "NZ", "PF", "PG", "TL", "TO", "VU", "WS"],
  ].flat(),
);

/** Whether it is winter there in July. */
export const isSouthern = (country: string | null) => country !== null && southern.has(country);
