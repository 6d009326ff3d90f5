/** Makes a name part of an address, in the letters of its own script: "Channel One" gives `channel-one`, "Эхо" gives `эхо`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
