interface Placed {
  school: string | null;
  pointName: string | null;
  provinceName: string | null;
}

/** Where somebody speaks from: school, point and province, each said once. */
export function placeOf({ school, pointName, provinceName }: Placed): string {
  return [school, pointName, provinceName]
    .filter((place, index, all) => place && all.indexOf(place) === index)
    .join(', ');
}
