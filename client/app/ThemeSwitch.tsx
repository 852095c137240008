import { Monitor, Moon, Sun } from "lucide-react";
import { useState } from "react";
import { useText } from "../model/say.ts";
import { IconButton } from "../ui/index.ts";
import { storedTheme, storeTheme, type Theme } from "./theme.ts";

const ORDER: readonly Theme[] = ["system", "light", "dark"];
const icons = { system: Monitor, light: Sun, dark: Moon } as const;

/** System, light, dark, and round again. */
export function ThemeSwitch() {
  const t = useText();
  const [theme, setTheme] = useState(storedTheme);
  const Icon = icons[theme];
  const turn = (): void => {
    const next = ORDER[(ORDER.indexOf(theme) + 1) % ORDER.length] ?? "system";
    storeTheme(next);
    setTheme(next);
  };
  return <IconButton label={t(`ui.theme.${theme}`)} icon={<Icon size={20} />} onPress={turn} />;
}
