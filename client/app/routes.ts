import { useSyncExternalStore } from "react";

/** Where the page is. Personal links carry their token in the fragment, which no server and no log ever sees. */
export type Route =
  | { readonly at: "home" }
  | { readonly at: "create"; readonly scenario: string | null }
  | { readonly at: "join"; readonly code: string }
  | { readonly at: "table"; readonly token: string };

export function parseRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [head, rest = ""] = path.split("/");
  if (head === "create") return { at: "create", scenario: new URLSearchParams(query).get("scenario") };
  if (head === "join") return /^[A-Za-z]*$/.test(rest) ? { at: "join", code: rest } : { at: "home" };
  if (head === "t" && /^[\w-]{16,}$/.test(rest)) return { at: "table", token: rest };
  return { at: "home" };
}

export function hashOf(route: Route): string {
  switch (route.at) {
    case "home":
      return "#/";
    case "create":
      return route.scenario === null ? "#/create" : `#/create?scenario=${encodeURIComponent(route.scenario)}`;
    case "join":
      return route.code === "" ? "#/join" : `#/join/${encodeURIComponent(route.code)}`;
    case "table":
      return `#/t/${route.token}`;
  }
}

/** The address of a route as one can send it to somebody. */
export function linkTo(route: Route): string {
  return `${location.origin}${location.pathname}${hashOf(route)}`;
}

export function go(route: Route): void {
  location.hash = hashOf(route);
  window.scrollTo(0, 0);
}

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
};

let last: { hash: string; route: Route } | null = null;
function current(): Route {
  if (last?.hash !== location.hash) last = { hash: location.hash, route: parseRoute(location.hash) };
  return last.route;
}

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, current);
}
