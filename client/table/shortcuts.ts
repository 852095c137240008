import { useEffect, useSyncExternalStore } from "react";

export interface Shortcut {
  readonly key: string;
  readonly act: () => void;
}

const KEY = "shortcuts-off";
const watchers = new Set<() => void>();

const areOn = (): boolean => {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    return true;
  }
};

/** Single keys can be switched off: speech input and unsteady hands set them off by accident. */
export function switchShortcuts(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "1");
  } catch {
    // nothing is kept here; they stay on
  }
  for (const watcher of watchers) watcher();
}

export function useShortcutsOn(): boolean {
  return useSyncExternalStore((watcher) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  }, areOn);
}

/** Single keys that act wherever nobody is typing and no dialog is open. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !areOn()) return;
      if (isTyping(event.target) || document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
      const shortcut = shortcuts.find(({ key }) => key === event.key);
      if (shortcut === undefined) return;
      event.preventDefault();
      shortcut.act();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [shortcuts]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input, textarea, select, [role='listbox'] *, [role='slider']");
}
