/** A name in the small letters of an address: "Cáritas de Tijuana" becomes ["caritas", "de", "tijuana"]. */
export function plainWords(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ı/g, "i")
    .replace(/œ/g, "oe")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

export const isSmall = (word: string) =>
  /^(de|del|la|las|el|los|a|al|en|y|para|por|of|the|for|and|in|des?|du|aux?|les?|da|do|das|dos|em|der|die|fur|di|dei|per|il)$/.test(
    word,
  );
