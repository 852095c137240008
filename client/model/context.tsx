import { createContext, type ReactNode, useContext } from "react";
import type { TableModel } from "./table.ts";

const TableContext = createContext<TableModel | null>(null);

export function TableProvider({ table, children }: { table: TableModel; children: ReactNode }) {
  return <TableContext value={table}>{children}</TableContext>;
}

/** The table of this page. Throws outside of one: that is a fault of the program, not of the player. */
export function useTable(): TableModel {
  const table = useContext(TableContext);
  if (table === null) throw new Error("useTable needs a TableProvider around it.");
  return table;
}
