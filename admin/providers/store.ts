import { localStorageStore } from "react-admin";

/** Lists, columns and the menu as they were left in this browser. */
export const store = localStorageStore("1", "posada");

/** They are of whoever left them: who signs in after somebody whose session just ended begins anew. */
export function keepStoreOf(person: string): void {
  if (store.getItem("person") === person) return;
  store.reset();
  store.setItem("person", person);
}
