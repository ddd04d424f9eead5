export const noCountry = (country: string) => `We know no country ${country}.`;
