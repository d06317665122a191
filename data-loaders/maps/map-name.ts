/** Whether a file among the deliveries is the map of the Quartiere: no table, so that no contract describes it. */
export function isMapName(file: string): boolean {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return /quartier/i.test(name) && /\.(geojson|json)$/i.test(name);
}
