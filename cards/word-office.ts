/** An office with what it is held in: "Secretary of State, United States"; once where the title says it already. */
export function wordOffice(title: string, ofName: string | null, acting: boolean): string {
  const office = acting && !/acting/i.test(title) ? `Acting ${title}` : title;
  return ofName === null || office.includes(ofName) ? office : `${office}, ${ofName}`;
}
