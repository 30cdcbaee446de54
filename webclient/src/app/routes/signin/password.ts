/** The server's rule, said before the server has to. */
export const SHORTEST_PASSWORD = 12;
