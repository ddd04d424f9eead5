/** The country that the languages of a browser speak of: `de-AT` is AT, and `en` alone most likely US; null: none. */
export function localeCountry(languages: readonly string[]): string | null {
  const regions = languages.map(regionOf);
  return regions.find((region) => region.isSaid)?.code ?? regions[0]?.code ?? null;
}

function regionOf(language: string): { code: string | null; isSaid: boolean } {
  try {
    const locale = new Intl.Locale(language);
    const code = locale.region ?? locale.maximize().region ?? "";
    return /^[A-Z]{2}$/.test(code)
      ? { code, isSaid: locale.region !== undefined }
      : { code: null, isSaid: false };
  } catch {
    return { code: null, isSaid: false };
  }
}
