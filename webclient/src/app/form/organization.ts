/** An organization as it is named wherever something belongs to it. */
export interface OrganizationName {
  id: string;
  name: string;
  shortName: string | null;
}
