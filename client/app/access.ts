import { createContext, useContext } from "react";

/** The token of the personal link that opened this page; empty where there is none. */
export const TokenContext = createContext("");

export function useToken(): string {
  return useContext(TokenContext);
}

/** The connection, as far as a screen may ask for something. */
export interface Retryable {
  /** Tries again at once. */
  retry(): void;
}

export const ConnectionContext = createContext<Retryable>({ retry: () => {} });

export function useRetry(): () => void {
  const connection = useContext(ConnectionContext);
  return () => connection.retry();
}
