/** Words as they are, or their first `longest` signs and …… where there are more. */
export const shortened = (words: string, longest: number): string =>
  words.length > longest ? `${words.slice(0, longest)}……` : words
